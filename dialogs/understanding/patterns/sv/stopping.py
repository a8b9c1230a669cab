"""Swedish: no more messages, to anybody, ever."""

from dialogs.understanding.patterns.sv.shared import ANY, ASK, EVER, ME, MESSAGES, THING

TEXTING = (
    "skicka|skickar|skicka_ut|skriva|skriv|skriver|smsa|sms:a|smsar|sms|messa|mess|messar|"
    "maila|mejla|mail|mejl|kontakta|kontaktar|kontaktande|ringa|ring|ringer|fråga|frågar|"
    "frågandet|tjata|tjatar|störa|stör|spamma|spammar|spama|bombardera|höra_av|höra_av_er|"
    "höra_av_dig|hör_av|hör_av_er|hör_av_dig|bry|besvära|trakassera|irritera|jävlas|hålla_på|"
    "plåga|hetsa|mata|fylla|dränka|spränga|påminna|terrorisera|stalka|tracka|pinga|plinga|"
    "pling|kontakta_mig_med|trakasera|att_skicka|att_skriva|att_smsa|att_kontakta|att_ringa|"
    "att_störa|att_spamma|att_höra_av_er|att_fråga|att_tjata|sluta_skicka|överösa|hör_av_sig|"
    "höra_av_sig|kladda|tjafsa|gnata"
)

MY = (
    "mig|mej|oss|mitt_nummer|mitt_telefonnummer|mitt_mobilnummer|min_mail|min_mejl|"
    "min_mailadress|min_mejladress|mitt_namn|mina_uppgifter|min_adress|min_e_post|numret|"
    "det_här_numret|detta_nummer|mina_kontaktuppgifter|mina_data|mina_personuppgifter|min_info|"
    "det_här_telefonnumret"
)

LISTS = (
    "lista|listan|listor|listorna|utskick|utskicken|utskicket|utskickslista|utskickslistan|"
    "maillista|maillistan|mejllista|mejllistan|mailinglista|sändlista|sändlistan|sms_lista|"
    "smslista|smslistan|register|registret|databas|databasen|system|systemet|kontaktlista|"
    "kontakter|kontaktlistan|telefonlista|prenumeration|prenumerationen|sms|meddelanden|"
    "enkäter|undersökningar|det_här|detta|allt|allting|den_här|telefonbok|adressbok|"
    "kundregister|mottagare|mottagarlista|grupp|gruppen|tjänsten|sändningar|framtida_utskick|"
    "fler_utskick|alla_utskick|skiten|skit|den_här_skiten|spam|sänd_lista|nyhetsbrev|"
    "nyhetsbrevet|smsutskick|smsutskicken"
)

ASKED = ASK.removesuffix("|")

POSTED = f"{MESSAGES}|enkäter|undersökningar|frågor|ifrån_er|sånt_här|såna_här|skiten"

UNWANTED = (
    "jag_vill_inte|vill_inte|jag_vill_inte_längre|vill_inte_längre|jag_vill_inte_mer|jag_vill_ej|"
    "jag_vill_aldrig|vill_aldrig|jag_vill_aldrig_mer|vill_aldrig_mer|jag_vill_aldrig_igen|"
    "jag_vill_aldrig_någonsin|aldrig_mer|jag_orkar_inte|orkar_inte|jag_önskar_inte|"
    "jag_vill_slippa|vill_slippa|jag_skulle_vilja_slippa|jag_skulle_helst_vilja_slippa|"
    "slipper_gärna|kan_jag_få_slippa|får_jag_slippa|kan_jag_slippa|jag_vägrar|jag_undanber_mig|"
    "undanber_mig|jag_tål_inte"
)

STOP = (
    f"stoppa|stopp detta|det_här|med_detta|med_det_här {EVER}",
    f"{ASK} sluta|slutar|upphör|upphöra|upphör_med_att|låt_bli_att|låta_bli_att|sluta_att "
    f"{TEXTING} och|eller {TEXTING} {ME} {ANY} {ANY} {THING} {EVER} {EVER}",
    f"{ASK} sluta|slutar|upphör|upphöra|sluta_att {TEXTING} {ME} {ANY} {ANY} meddelandena|smsen|"
    f"mejlen|enkäterna|frågorna|utskicken|påminnelserna {EVER} {EVER}",
    "jag_är|är|så|jag_har|jag_börjar_bli trött|less|tröttnat|skittrött|utled på att få|ta_emot "
    f"{ANY} {ANY} {MESSAGES}|enkäter {EVER} {EVER}",
    f"{ASK} sluta|låt_bli_att|upphör_med_att plinga|plingar|pinga|pipa|ringa|skicka|skriva|smsa "
    "i|till|på min|mitt telefon|mobil|nummer|inkorg @any|",
    f"{ASK} sluta|slutar|upphör|upphöra|upphör_med_att|låt_bli_att|låta_bli_att|lägg_av_och|"
    "sluta_att|låter_bli_att skriva_till|skriv_till|smsa|sms:a|messa|maila|mejla|kontakta|"
    "ringa|störa|bry|besvära|trakassera|spamma|höra_av_er_till|höra_av_dig_till|tjata_på|"
    "terrorisera|bombardera mig|mej|oss|min_telefon|mitt_nummer|det_här_numret @any",
    f"{ASK} ta_bort|tar_bort|radera|raderar|stryk|stryka|stryker|plocka_bort|avregistrera|"
    f"avregistrerar|avanmäl|avanmäla {MY} från|ur|i @any",
    "skriv|smsa|messa|maila|mejla|kontakta|ring|stör|hör_av_er_till|hör_av_dig_till mig|mej|"
    "oss|det_här_numret aldrig|inte @any",
    "jag_vill_inte|vill_inte|jag_vill_aldrig|jag_vill_absolut_inte|jag_vill_inte_längre bli "
    "kontaktad|störd|uppringd|smsad|spammad @any",
    "hur får|blir|slipper|stänger|stoppar|får_man|slipper_man|blir_man jag|man| av|stopp|bort|"
    "slut| med|på|för| era|er|de_här|dom_här|dessa|alla|såna_här|alla_era| sms|smsen|"
    "meddelanden|meddelandena|utskick|utskicken|mejl|mejlen|skiten",
    "jag ger er|dig inte|inget|ej tillstånd|tillåtelse|samtycke|lov att|till kontakta|smsa|"
    "skriva_till|skicka_till|skicka|ringa mig|sms| sms|",
    "jag|vi| blockerar|anmäler|polisanmäler|blockar er|dig|numret|det_här_numret om ni|du inte "
    "slutar|lägger_av|upphör|ger_er|slutar_nu @any|",
    "kan_ni|kan_du|vänligen|snälla| respektera|respekterar|acceptera att jag inte|aldrig vill "
    "ha|få|bli_kontaktad|höra_av_er @any|",
    "ni|du behöver|får|ska|bör|skall|måste inte|aldrig|ej|sluta skicka|skriva|smsa|kontakta|"
    "höra_av|höra_av_er|ringa|messa|mejla|maila @any|",
    f"{ASK} sluta|slutar|slutade|slut|upphör|upphöra|upphör_med|upphöra_med|låt_bli|låta_bli|"
    "låter_bli|lät_bli|lägg_av|lägga_av|lägger_av|stoppa|stopp|undvik|undvika|avstå_från|"
    "låt_bli_att|låta_bli_att|låter_bli_att|sluta_att|lägg_av_med|lägg_av_att|lägga_av_med|"
    "lägga_av_med_att|upphör_med_att|upphöra_med_att|avstå_från_att|stopp_med|stopp_på|"
    f"slut_med|slut_på|sluta_med_att|sluta_med|lägg_ner_med {TEXTING}|med {ME} {ANY} {ANY} "
    f"{THING} {EVER} {EVER}",
    f"{ASK} stoppa|avsluta|avbeställ|avbeställa|säg_upp|säga_upp|ta_bort|blockera|stäng_av|"
    "stänga_av|slut_på|stopp_på|slut_med|stopp_för|sluta_med|avbryt|få_slut_på|lägg_ner|"
    f"lägg_ned|få_slippa|skit_i|upphör_med {ANY} "
    f"{ANY} {MESSAGES}|enkäter|mejlutskick|prenumeration|prenumerationen|min_prenumeration "
    f"{EVER} {EVER}",
    f"{ASK} sluta|stopp|stoppa|stop|lägg_av|lägga_av|ge_er|ge_dig|sluta_nu|sluta_upp|"
    "sluta_med_det|sluta_med_det_här|sluta_med_detta|låt_bli|upphör|kompis_sluta|avregistrera|"
    f"avanmäl|avanmäla|avprenumerera|avregistrering|avanmälan|avregga {ME} {EVER}",
    f"{ASK}|helst skicka|skicka_mig|skriv|skriva|smsa|sms:a|messa|maila|mejla|kontakta|ring|"
    "ringa|fråga|hör_av|hör_av_er|hör_av_dig|höra_av_er|höra_av_dig|spamma|tjata|"
    f"besvära|kontakta_mig|bry|trakassera|hör_av_er_till|påminn|påminna {ME} aldrig|inte|"
    f"inga|ej|icke|inget|aldrig_mer|inte_längre|inte_mer|aldrig_någonsin|inte_heller {ME} {ANY} "
    f"{ANY} {MESSAGES}|enkäter|undersökningar|frågor|sånt|sånt_här|mer|något|nåt|det_här| "
    f"{EVER} {EVER}",
    "jag_vill_inte_att_ni|jag_vill_inte_att_du|vill_inte_att_ni|jag_vill_inte_att_nån|"
    "jag_har_inte_bett_er_att|jag_har_inte_bett_om_att_ni_ska|ni_får_inte|du_får_inte|"
    "ni_har_inte_tillåtelse_att|ni_har_inte_lov_att|jag_samtycker_inte_till_att_ni|"
    "jag_ger_er_inte_lov_att|jag_godkänner_inte_att_ni skicka|skickar|skriver|skriva|smsar|"
    "smsa|messar|kontaktar|kontakta|hör_av_er|ringer|ringa|mejlar|mailar|stör|störa "
    f"{ME} {ANY} {ANY} {POSTED}| {EVER} {EVER}",
    f"{ASK} hör_inte_av_er|hör_inte_av_dig|hör_aldrig_av_er|hör_aldrig_mer_av_er igen|mer|längre|"
    f"något_mer|nåt_mer|någonsin {EVER}",
    f"stör|störa mig|mej|oss inte|ej|aldrig {EVER} {EVER}",
    f"trött_på|less_på|så_trött_på era|dessa|alla_era|de_här|dom_här {MESSAGES}|enkäter {EVER}",
    f"{UNWANTED} höra_av_er|bli_kontaktad|kontaktas|bli_störd|bli_smsad|bli_spammad|"
    "bli_uppringd|bli_ringd|bli_tillfrågad|bli_bombarderad|bli_påmind|bli_trakasserad|"
    "bli_besvärad|höra_ett_ord|höra_ifrån_er|höra_från_er|höra_mer|ha_kontakt|ha_med_er "
    f"{EVER} {EVER}",
    f"{UNWANTED} få|ha|ta_emot|motta|erhålla|se|läsa|få_in {ANY} {ANY} {POSTED} {EVER} {EVER}",
    f"{UNWANTED} vara_med_på|stå_på|vara_kvar_på|finnas_på|ligga_kvar_på|vara_kvar_i|"
    f"finnas_kvar_i {ANY} {LISTS} {EVER}",
    "inte_fler|inga_fler|aldrig_mer_några|jag_vill_inte_ha|"
    "vill_inte_ha|jag_vill_ej_ha|vill_ej_ha|jag_behöver_inte|behöver_inte|avböjer|jag_avböjer|"
    "vill_inte_längre_ha|jag_vill_inte_längre_ha|jag_orkar_inte_få|jag_har_fått_nog_av|"
    "har_fått_nog_av|fått_nog_av|har_tröttnat_på|jag_har_tröttnat_på|jag_är_trött_på|"
    "jag_är_less_på|jag_är_så_trött_på|jag_är_trött_på_att_få|"
    "trött_på_att_få|less_på_att_få|jag_är_less_på_att_få|jag_är_så_trött_på_att_få|"
    "jag_är_skittrött_på|skittrött_på|jag_orkar_inte_med|orkar_inte_med|jag_står_inte_ut_med|"
    "jag_har_aldrig_bett_om|jag_har_inte_bett_om|bespara_mig|jag_tackar_nej_till|"
    "tackar_nej_till|nej_tack_till|nej_till|jag_undanber_mig|undanber_mig|jag_betackar_mig_för|"
    "låt_mig_slippa|jag_vill_slippa|vill_slippa|jag_slipper_gärna alla|fler|mer|flera|att_få|"
    f"få|ha|ta_emot|höra| {ANY} {ANY} {MESSAGES}|enkäter {EVER} {EVER}",
    "nu_får_det_vara|det_får_vara|det_ska_vara|nu_är_det|det_måste_bli|"
    "jag_vill_att_det_ska_vara|nu_ska_det_vara|kan_det_bli|det_ska_bli slut_på|slut_med|"
    f"nog_med|bra_med|färdigt_med {ANY} {ANY} {MESSAGES}|enkäter|enkäterna|undersökningar|"
    f"undersökningarna|kundenkäter|förfrågningar {EVER}",
    f"{ASK} ta_bort|tar_bort|radera|raderar|stryk|stryka|stryker|plocka_bort|plockar_bort|"
    "avregistrera|avregistrerar|avanmäl|avanmäla|avanmäler|avprenumerera|koppla_bort|släng|"
    "kasta|ta_väck|sudda|rensa|få_bort|plocka|avförs|avföra|undanta|blocka|blockera|spärra|"
    "spärr|glöm|glömma|glömmer|skriv_av|skippa|koppla_ur|lyft_bort|avregga|avsluta|"
    f"avregistrera_detta_nummer {MY} från|ur|av|bort_från|bort_ur|ifrån|på|bort|för|"
    f"från_och_med_nu_från| {ANY}|erat|eran|denna|min {LISTS}| {EVER} {EVER}",
    "jag_vill|jag_vill_bli|jag_skulle_vilja|jag_skulle_vilja_bli|jag_önskar_bli|kan_jag_bli|"
    "kan_jag_få_bli|kan_jag|hur_blir_jag|hur_kommer_jag|vill|vill_bli|jag_vill_komma|få|"
    "hur_går_jag|får_jag_bli|skulle_vilja_bli|hur_gör_jag_för_att_bli|hur_gör_jag_för_att|"
    "hur_gör_man_för_att|var_kan_jag|var|hur_kan_jag|hur|vill_gärna bli_borttagen|borttagen|"
    "avregistrerad|bli_avregistrerad|struken|avanmäld|raderad|avregistrera_mig|"
    "avregistrerar_jag_mig|avanmäler_jag_mig|avsluta_prenumerationen|avanmäla_mig|gå_ur|"
    f"avprenumerera|avregistrerar_man_sig|avanmäler_man_sig från|ur|av| {ANY} {LISTS}| {EVER}",
    f"{ASK} avregistrera|avanmäl|avanmäla|avprenumerera|avregistrera_mig från|på|av|mig_från| "
    f"{ANY} {LISTS} {EVER}",
    f"{ASK} avsluta|säg_upp|säga_upp|avbeställ min| {ANY} prenumeration|prenumerationen|"
    f"nyhetsbrev|nyhetsbrevet|utskick|utskicken|smsutskick|smsutskicken|{MESSAGES} {EVER}",
    f"{ASKED} lämnar|låter mig|oss vara|ifred|i_fred|vara_ifred|vara_i_fred|slippa {EVER}",
    f"{ASK} lämna|låt|låta mig|oss vara|va|ifred|i_fred|vara_ifred|vara_i_fred|"
    f"va_ifred|va_i_fred|slippa {EVER}",
    "dra_åt_helvete|dra_åt_skogen|stick|stick_och_brinn|försvinn|gå_och_dö|håll_käften|"
    "håll_käft|håll_tyst|håll_klaffen|far_åt_helvete|dra_dit_pepparn_växer|ta_er_i_brasan|"
    "stick_åt_helvete|släng_er_i_väggen|fuck_off|dra_åt_fanders|stick_iväg|"
    "försvinn_ur_min_telefon|försvinn_från_min_telefon|glöm_mitt_nummer|glöm_bort_mitt_nummer|"
    "tappa_bort_mitt_nummer|släng_mitt_nummer|skit_ner_er|far_och_flyg|ge_fan_i_att_smsa|"
    "ge_fan_i_att_skriva|ge_fan_i|ge_fan_i_mig|skippa_att_skriva|skippa_att_skicka|"
    "skippa_att_smsa|lägg_ner_skiten|spamma_någon_annan|spamma_nån_annan|"
    f"tjata_på_någon_annan|skit_i_att_skriva|skit_i_att_smsa|skit_i_mig|kyss_mig {ME} {EVER}",
    "jag_återkallar|jag_drar_tillbaka|återkallar|drar_tillbaka|jag_tar_tillbaka|"
    "härmed_återkallar_jag|jag_vill_återkalla|jag_vill_dra_tillbaka|jag_ger_inte|jag_ger_inget|"
    "ni_har_inte|ni_har_inget|jag_har_inte_gett mitt|något|ert|all| samtycke|medgivande|"
    "tillstånd|tillåtelse|godkännande till_detta|till_utskick|att_kontakta_mig|att_smsa_mig|"
    f"att_skriva_till_mig|till_sms|till_det_här|att_skicka_sms| {EVER}",
    f"inte_mer_nu|inget_mer_nu|inget_mer_sånt_här|inga_fler_tack|stör_ej {EVER}",
    "jag_har_sagt|jag_har_bett_er|jag_bad_er|jag_sa_åt_er|jag_har_sagt_åt_er|"
    "hur_många_gånger_ska_jag_säga|hur_många_gånger_måste_jag_säga|jag_har_ju_sagt|"
    "jag_har_redan_sagt|jag_har_redan_bett_er|jag_sa_ju|vilken_del_av|"
    "hur_ofta_ska_jag_behöva_säga|jag_har_sagt_till_er|jag_har_sagt_ifrån att_ni_ska| stopp|"
    "sluta|stop|att_sluta|nej_tack|att_avregistrera_mig|ta_bort_mig|att_ta_bort_mig|"
    "att_sluta_smsa|att_sluta_skriva|att_sluta_kontakta_mig|att_låta_mig_vara fattar_ni_inte|"
    f"förstår_ni_inte|begriper_ni_inte|{TEXTING} {ME} {EVER}",
)
