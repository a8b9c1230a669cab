"""Swedish: no more messages, in more words, and why."""

from dialogs.understanding.patterns.sv.shared import ANY, ASK, EVER, ME, MESSAGES
from dialogs.understanding.patterns.sv.stopping import LISTS, MY, TEXTING

POST = (
    f"{MESSAGES}|enkäter|enkäterna|undersökningar|undersökningarna|frågeformulär|kundenkäter|"
    "kundundersökningar|uppföljningar|nyhetsbrev|personalenkäten|personalenkäter|smsenkäter|"
    "såna_här_sms|såna_här_enkäter|era_frågor|de_här_smsen|de_här_meddelandena|meddelandena|"
    "smsen|era_sms|era_enkäter|era_utskick|dessa_utskick|dessa_meddelanden|dessa_sms|utskicket|"
    "massutskick|robotmeddelanden|robotsms|mejlutskick|tjatet|spamet|dem|fler_frågor"
)

MAIL = (
    f"{POST}|frågor|frågorna|enkät|uppföljning|såna_här|sånt_här|sånt|såna|det_här|detta|de_här|"
    "de_här_frågorna|dom_här_frågorna|mer|fler|någonting|nånting|något|nåt|något_mer|nåt_mer"
)

AFTER = (
    f"{EVER}|varken_idag_eller_nån_annan_dag|inte_idag_och_inte_sen|inte_nu_och_inte_sen|"
    "varken_nu_eller_sen|nu_eller_någonsin|varken_nu_eller_senare|till_den_här_telefonen|"
    "till_den_här_mobilen|till_min_mamma|till_min_pappa|till_min_man|till_mina_barn|"
    "till_oss_mer|på_det_här_numret|på_den_här_telefonen|på_det_här_viset|på_mobilen|på_mejlen|"
    "i_min_inkorg|från_idag|från_och_med_nu|från_och_med_idag|hädanefter|i_framtiden|"
    "för_all_framtid|resten_av_livet|någon_mer_gång|nån_mer_gång|fler_gånger|flera_gånger|"
    "nånsin|nån_gång_igen|det_är_min_rättighet|enligt_gdpr|med_omedelbar_verkan|är_ni_snälla|"
    "är_du_snäll|hej|"
)

FREE = (
    "ifred|i_fred|vara|vara_ifred|vara_i_fred|va|va_ifred|va_i_fred|fred|slippa|i_lugn_och_ro|"
    "gå_vidare_i_livet|ensam"
)

SOUL = (
    "mig|mej|oss|en_gammal_kvinna|en_gammal_man|en_gammal_tant|en_gammal_gubbe|en_pensionär|"
    "en_stackars_pensionär|en_sjuk_människa|en_stackars_människa|vanligt_folk|folk|"
    "gamla_människor|min_telefon|min_mobil|en_sörjande_änka|en_trött_mamma|"
    "en_trött_småbarnsmamma|min_mamma|min_familj|gammalt_folk|en_gammal_människa|"
    "en_fattig_student|en_gammal_dam|en_sjukpensionär|hederligt_folk|en_arbetande_människa|"
    "mitt_nummer|min_inkorg|mormor|farmor|min_mor"
)

STOP = (
    f"{ASK}|skulle_ni_kunna_vara_så_vänliga_att|skulle_ni_kunna_vara_så_snälla_att|"
    "skulle_ni_kunna_vara_så_vänliga_och|skulle_du_kunna_vara_så_vänlig_att|"
    "vill_ni_vara_så_vänliga_och|vill_ni_vara_snälla_och|kan_ni_vara_så_goda_att|"
    f"kan_du_vara_så_god_och|ni_kan_väl lämna|låt|låta {SOUL} {FREE} {FREE}| "
    f"{AFTER}",
    f"{ASK} plocka|plocka_bort|ta|ta_bort|tar_bort|stryk|stryka|radera|avregistrera|släng|"
    "släng_bort|kasta|kasta_bort|rensa|rensa_bort|rensa_ut|avanmäl|lyft|lyft_bort|makulera|"
    "glöm|spärra|avföra|ta_väck|sudda|sudda_ut|utesluta|exkludera|undanta|skriv_ut|koppla_bort|"
    "låt_bli|slänger|raderar|tar|plockar|stryker|avregistrerar|avanmäler|rensar|kastar|glömmer "
    f"ni|du|man| bort|ut| {MY} från|ur|i|på|omedelbart|genast|hos_er| {ANY}|er|mina| {LISTS}|"
    "personalenkäten|kundregistret|personalregistret|mejllistan|kontakterna|framtida_enkäter|"
    f"alla_enkäter|alla_utskick|registret|ert_system| {AFTER}",
    f"jag|vi|| slipper|undviker|avstår gärna|helst från| {ANY} {ANY} {POST} {AFTER}",
    "jag|vi|| har ju|redan|faktiskt|| sagt|svarat|skrivit nej|stopp|sluta|ifrån|nej_tack "
    "tre_gånger|två_gånger|flera_gånger|många_gånger|hundra_gånger|förut|innan|tusen_gånger|"
    "x_gånger|en_gång",
    "jag|vi||jag_har_rätt_att|har_rätt_att|och_jag|och vill|vill_ej|har_rätt_att|skulle_vilja|"
    "önskar|vill_gärna|kräver_att_få|har_rätt_att_få|vill_bara|vill_helst|skulle_helst_vilja "
    "slippa|få_slippa|slippa_få|slippa_ha|undkomma|bli_av_med|slippa_ta_emot|bli_fri_från|"
    f"undgå|säga_upp|tacka_nej_till|avsäga_mig|undanbe_mig {ANY} {ANY} {POST} {AFTER} {AFTER}",
    "jag|vi||enligt_gdpr|enligt_lag har|har_jag rätt_att|all_rätt_att|laglig_rätt_att slippa|"
    f"bli_raderad|bli_borttagen|bli_avregistrerad|få_slippa {ANY} {MAIL} {AFTER}",
    f"{ASK} se_till|ordna|fixa|tillse|kontrollera|se_till_så att|så_att|så jag|vi inte|aldrig|"
    f"slipper|ej får|ska_få|behöver_få|kontaktas|blir_kontaktad|ska_behöva_få| {ANY} {ANY} "
    f"{MAIL} {AFTER}",
    "jag|vi|| vill|önskar|tänker|ska|tål|orkar|accepterar|godkänner ej|inte|aldrig|icke|"
    "inte_längre|aldrig_mer|absolut_inte bli kontaktad|störd|uppringd|smsad|tillfrågad|"
    f"besvärad|spammad|ringd|mejlad|messad|jagad mig|av_er|av|| {AFTER} {AFTER}",
    "jag|vi|| vill|önskar|tänker|ska|tål|orkar|accepterar|godkänner ej|inte|aldrig|icke|"
    "inte_längre|aldrig_mer|absolut_inte få|ha|ta_emot|se|läsa|motta|hitta|vakna_av "
    f"{ANY} {ANY} {POST} {AFTER} {AFTER}",
    "jag|vi|| vill|tänker|kommer|ska|önskar|har|är inte|aldrig|ej|icke|inte_längre|aldrig_mer "
    "vara_med|delta|medverka|ställa_upp|vara_en_del|finnas|stå|ligga|intresserad|anmäld|"
    f"vara_kvar i|på|av|med|i_några_fler|i_era|i_nån|i_någon|i_fler| {ANY} {MAIL}|undersökning|"
    f"enkät|{LISTS} {AFTER}",
    "fattar|förstår|begriper|hajar|hör|lyssnar|ser|läser|kan ni|du|ingen inte|ej| att|inte_att "
    "jag inte|aldrig|ej vill|tänker|orkar|är ha|få|vara_med|delta|bli_kontaktad|intresserad|"
    f"svara|höra i|på|av|från| {ANY} {MAIL}|undersökning|enkät|er| {AFTER}",
    f"{ASK}|nu_får_ni|nu_får_du|nu_ska_ni|var_snälla_och|var_snäll_och skriv|skriva|skicka|"
    "smsa|sms:a|messa|ring|ringa|mejla|maila|kontakta|hör_av_er|"
    "hör_av_dig|höra_av_er|fråga|tjata|spamma mig|oss|mej| inte|aldrig|ej|icke|inga|"
    f"inget mer|fler|mera|längre|igen|något_mer|nåt_mer| {MAIL}| till|på| mig|oss|"
    f"det_här_numret|den_här_telefonen|mitt_nummer|min_telefon|| {AFTER} {AFTER}",
    f"{ASK} sluta|slutar|upphör|upphöra|lägg_av|lägga_av|ge_fan_i|ge_tusan_i|skit_i|strunta_i|"
    "upphör_med|sluta_med|sluta_att|bespara_mig_från|låt_bli_att|kan_ni_sluta|få_stopp_på|"
    "få_slut_på|sätt_stopp_för|gör_slut_på|lägg_ner|lägg_ner_med|lägg_ned|lägga_ner|"
    "skona_mig_från|skona_oss_från|bespara_oss|hejda|kväv|stryp_alla|bort_med|dra_in_på|"
    f"spara_på|stryp|stäng_av|stäng hör_av_er|höra_av|höra_er|hör|{TEXTING}| {ME} {ANY} {ANY} "
    f"{MAIL} {AFTER} {AFTER}",
    "nu_får_det_vara|det_får_vara|nu_räcker_det|det_räcker|nu_är_det|nu_måste_det_vara|"
    "jag_har_fått|har_fått|vi_har_fått|nu_ska_det_vara nog|mer_än_nog|bra|slut|färdigt| med|av|"
    f"på {ANY} {ANY} {POST} {AFTER} {AFTER}",
    f"nu_får_ni_faktiskt_sluta|nu_får_ni_ge_er|nu_får_ni_väl_ge_er|ni_får_ge_er {AFTER}",
    "hur|kan|vad|var|vart blir_jag_av|blir_man_av|bli_av|slipper_jag|slipper_man|"
    "gör_jag_för_att_slippa|gör_man_för_att_slippa|stoppar_jag|stoppar_man|avslutar_man|"
    "avslutar_jag|blockerar_man|blockerar_jag|avregistrerar_jag_mig|avregistrerar_man_sig|"
    "avbeställer_jag|avbeställer_man|gör_man_för_att_bli_av|gör_jag_för_att_bli_av|"
    "tackar_man_nej|tackar_jag_nej|säger_man_upp|säger_jag_upp|stänger_man_av|stänger_jag_av|"
    "avanmäler_man_sig|avanmäler_jag_mig|går_man_ur|går_jag_ur|får_jag_stopp|får_man_stopp med|"
    f"från|på|till|för| {ANY} {ANY} {MAIL}|er|mig|{LISTS}| {AFTER} {AFTER}",
    "jag|vi har|är aldrig|inte|ej bett|anmält|godkänt|samtyckt|beställt|gått_med|prenumererat|"
    f"sagt_ja|bett_er om|mig|till|på|att|det|mig_till| att| få|ha|{ANY} {ANY} {MAIL} {AFTER} "
    f"och|så vill|vill_jag|jag_vill slippa|få_slippa|inte_ha|bli_av_med {ANY} {MAIL} {AFTER}",
    "radera|ta_bort|släng|kasta|förstör|glöm|utplåna|stryk allt|alla|allting|all ni_har_om_mig|"
    f"uppgifter_om_mig|data_om_mig|information_om_mig|som_rör_mig|mina_uppgifter {AFTER}",
    "gdpr_begäran|jag_begär|begär|härmed_begär_jag|jag_kräver|kräver|jag_åberopar|härmed "
    "att_bli|radering|utträde|avregistrering|borttagning|rätten_att_bli|om_radering|"
    "avsäger_jag_mig|undanber_jag_mig|att_ni_raderar|att_ni_tar_bort|att_ni_slutar raderad|"
    f"bortglömd|glömd|borttagen|avregistrerad|av|från|mig|mina_uppgifter|{ANY}| {MAIL}|"
    f"{TEXTING}|mina_uppgifter|{LISTS}| {AFTER}",
    "utskrivning|avanmälning|avanmälan|avregistrering|utträde|avbeställning|avbeställ|"
    f"avbeställa|avprenumerera|opt_out|unsubscribe tack|{POST}|snälla|nu {AFTER}",
    f"{MY}|jag|vi ska|får|skall|vill|bör|kan inte|ej|aldrig finnas|ligga|vara|stå|användas|"
    f"bli_kvar|sparas|lagras kvar| hos|i|på|av er|ert_system|{LISTS} {AFTER}",
    "fortsätter|slutar|hör|skriver|smsar|skickar|messar|ringer|lägger|om|kommer ni|du|det|jag "
    "inte|med|av|hör_av_er|får|fortsätter|skickar| det_här|er|av_er|igen|mer|ett_sms_till|"
    "en_gång_till|ett_till|skicka|skriva|störa_mig|smsa|fler_sms| så| blockerar|anmäler|"
    "polisanmäler|spärrar|byter|blir|går|säger jag er|dig|numret|det|bank|leverantör|"
    f"det_en_anmälan|det_polisanmälan|till_polisen|upp|avtalet|er_till_imy| {AFTER}",
    f"inget|inga|aldrig|inte|ingenting|noll mer|fler|mera|flera|en_gång_till {ANY} {MAIL}| från|"
    f"av er|dig|det_här_numret|ert_företag|ditt_nummer|era_jävlar {AFTER}",
    "jag|vi är|har|är_ju inte|aldrig|ej|inte_längre|slutat_vara|sagt_upp kund|medlem|anställd|"
    "abonnent|patient|varit_kund|mitt_avtal|mitt_abonnemang hos_er|där|här|längre|hos|| så|"
    "därför|och ni|du|jag|| behöver|kan|får|vill|ska|kan_ni|vill_jag inte|ej|sluta|slippa| "
    f"{TEXTING}|få|ha| {ME} {MAIL}| {AFTER}",
    f"{ASK} ni|du behöver|får|ska|bör|måste inte|aldrig|ej|sluta {TEXTING} {ME} {ANY} {ANY} "
    f"{MAIL}| {AFTER} {AFTER}",
    "ni|du|man är|var|blir|har så|för|jätte|extremt|ganska| tjatiga|jobbiga|störiga|påstridiga|"
    f"ihärdiga|enerverande så|nu|och sluta|lägg_av|ge_er|stick|försvinn {AFTER}",
    f"nixa|nixad|jag_är_nixad|mitt_nummer_är_nixat|nix_registret|jag_är_med_i_nix {AFTER}",
    "låt|lämna mig|oss|min_familj bara| få| vara|va|leva|jobba|sova|slippa|sörja i_fred|ifred|"
    f"i_lugn_och_ro|er|detta|det_här|skiten| {AFTER}",
    f"sluta|upphör nu_då|omedelbart|genast|på_en_gång|direkt|för_fan|någon_gång|{AFTER} {AFTER}",
    "hur|kan|var kommer|går|tar|klickar jag|man ur|sig_ur|mig_ur|bort|mig_bort|sig_bort från|"
    f"ur| {ANY} {ANY} {POST}|{LISTS} {AFTER}",
)
