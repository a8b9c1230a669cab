"""Swedish: a person instead of the bot, in more words, and whom."""

from dialogs.understanding.patterns.sv.reaching import CALL_UP, HUMAN, ONE_OF, REAL, SOMEONE, SOON
from dialogs.understanding.patterns.sv.shared import ASK, MAY

STAFF = (
    f"{HUMAN}|mänska|kundtjänstmänniska|kundtjänstmedarbetare|supportperson|teknisk_support|"
    "kundtjänst|kundtjänsten|kundservice|kundsupport|supporten|support|personal|personalen|"
    "receptionen|receptionist|receptionisten|reception|växeln|butikspersonal|butikspersonalen|"
    "hr|hr_avdelningen|personalavdelningen|ekonomiavdelningen|ekonomi|fakturaavdelningen|"
    "faktura|fakturering|reklamation|reklamationer|säljavdelningen|teknikavdelningen|"
    "tekniska_avdelningen|it|it_supporten|it_support|it_avdelningen|helpdesk|servicedesk|"
    "bokningen|ordermottagningen|leveransavdelningen|lagret|verkstaden|huvudkontoret|"
    "patientnämnden|vårdcentralen|mottagningen|sjuksköterska|sköterska|en_sköterska|läkare|"
    "läkaren|doktor|doktorn|min_läkare|mäklaren|min_mäklare|hyresvärden|förvaltaren|"
    "fastighetsskötaren|vaktmästaren|rektorn|lärare|läraren|min_lärare|mentorn|facket|"
    "skyddsombudet|fackombudet|chef|chefen|chefer|ägaren|vd|vdn|ledningen|ansvarig|"
    "den_ansvarige|ansvariga|en_ansvarig|någon_ansvarig|nån_ansvarig|driftledaren|enhetschefen|"
    "enhetschef|gruppchef|gruppchefen|teamledare|teamledaren|butikschefen|avdelningschefen|"
    "platschefen|hotellchefen|restaurangchefen|hovmästaren|tekniker|teknikern|montören|"
    "installatören|säljare|säljaren|rådgivare|rådgivaren|expert|specialist|jurist|"
    "klagomålsansvarig|kundansvarig|kontaktperson|handläggare|handläggaren|min_handläggare|"
    "kundombudsmannen|kundombudsman|patientombudsmannen|kurator|varelse|själ|röst|"
    "mänsklig_röst|kollega|kollegor|folk|någon|nån|någon_annan|nån_annan|någon_människa|"
    "nån_människa|någon_levande|nån_levande|er|dem|dom|de_andra|riktigt_folk|människor|"
    "er_personligen|er_på_riktigt|ett_proffs|mänskligt_ombud|ombud|operatören"
)

WHERE = (
    "hos_er|där|här|på_företaget|på_kundtjänst|på_riktigt|på_hr|i_butiken|på_kontoret|i_luren|"
    "på_tråden|på_linjen|i_andra_änden|bakom_det_här|i_receptionen|på_supporten|på_plats|"
    "istället|i_stället|i_stället_för_en_bot|istället_för_en_bot|istället_för_en_robot|"
    "istället_för_det_här|istället_för_detta|istället_för_dig|istället_för_en_maskin|"
    "i_stället_för_det_här|istället_för_att_svara_på_det_här|istället_för_att_skriva|"
    "istället_för_att_chatta|istället_för_botten|i_stället_för_botten|istället_för_ai|"
    "istället_för_en_automat|istället_för_en_enkät|istället_för_enkäter|inte_en_bot|"
    "inte_en_robot|inte_en_maskin|inte_en_dator|inte_en_ai|inte_nån_bot|och_inte_en_bot|"
    "och_inte_en_robot|och_inte_en_maskin|som_kan_hjälpa_mig|som_kan_hjälpa_till|som_fattar|"
    "som_förstår|som_begriper|som_kan_något|som_kan_nåt|som_kan_svara|som_kan_det_här|"
    "som_vet_något|som_vet_vad_de_pratar_om|som_har_koll|som_lyssnar|som_bestämmer|"
    "som_kan_bestämma|som_kan_ta_beslut|som_har_mandat|som_andas|som_lever|"
    "som_finns_på_riktigt|av_kött_och_blod|med_puls|med_hjärna|med_befogenheter|"
    "som_kan_svenska|som_pratar_svenska|som_talar_svenska|på_svenska|på_engelska|om_det_här|"
    "om_detta|om_det|om_saken|om_mitt_ärende|om_mitt_problem|om_min_faktura|om_min_beställning|"
    "om_min_order|angående_mitt_ärende|angående_det_här|angående_detta|i_den_här_frågan|"
    "i_det_här_ärendet|i_telefon|på_telefon|per_telefon|över_telefon|via_telefon|personligen|"
    "direkt|live|så_fort_som_möjligt|så_snart_som_möjligt|öga_mot_öga|muntligt|muntligen|"
    "ansikte_mot_ansikte|om_vad_som_hänt|om_vad_som_hände|om_det_som_hänt|om_fakturan|"
    "om_min_räkning|med_det_här|eller|igen|att_prata_med|att_tala_med|att_snacka_med|"
    "som_jag_kan_prata_med|jag_kan_prata_med|man_kan_prata_med|som_man_kan_prata_med|"
    "som_man_kan_få_prata_med|jag_kan_tala_med|jag_kan_få_tala_med|som_svarar|"
    "som_kan_ringa_mig|som_kan_ringa_upp|som_jobbar_där|som_jobbar_hos_er|idag|"
    "och_inte_en_dator|och_inte_till_en_robot|utan_robotar|inte_med_en_robot|inte_med_en_bot|"
    "inte_med_en_maskin|inte_med_datorer|"
)

TALK = (
    "prata|tala|snacka|få_prata|få_tala|få_snacka|chatta|få_chatta|komma_i_kontakt|få_kontakt|"
    "ha_kontakt|kontakt|komma_i_kontakt_direkt|kommunicera|diskutera|diskutera_det|"
    "diskutera_det_här|bli_kopplad|kopplas|bli_kopplad_vidare|bli_ihopkopplad|ha_ett_samtal|"
    "få_ett_samtal|växla_några_ord|växla_ett_ord|byta_några_ord|prata_om_det|prata_om_det_här|"
    "prata_igenom_det|ta_det|ta_det_här|ta_detta|ta_upp_det|ta_upp_detta|ta_upp_det_här|"
    "gå_igenom_det|reda_ut_det|lösa_det|skriva|få_hjälp|ha_hjälp|hjälp|träffa|få_träffa|möta|"
    "höra|samtala|språka|ha_en_dialog|föra_en_dialog|rådgöra|stämma_av|boka_ett_samtal|"
    "boka_ett_möte|boka_tid|ha_ett_möte|ta_kontakt|ta_en_diskussion|prata_direkt|prata_vidare|"
    "få_prata_direkt|få_tag|ha_tag|få_tag_i|få_tag_på|nå|komma_fram|komma_till|få_nå|byta|"
    "prata_lite|kopplas_till|kopplas_vidare|slussas|bli_slussad|ta_ett_snack|ha_att_göra|"
    "snacka_lite|klaga"
)

WISH = (
    f"{MAY}|jag_kräver_att_få|jag_kräver_att|kräver_att_få|jag_vill_få|jag_skulle_vilja_få|"
    "hur_får_jag|hur_kommer_jag|hur_kommer_jag_i|hur_når_jag|nu_vill_jag|då_vill_jag|"
    "var_kan_jag|vem_kan_jag|jag_ber_att_få|vill_jag|skulle_jag_vilja|behöver_jag|måste_jag_få|"
    "måste_få|jag_måste_få|jag_behöver_få|behöver_få|ja_tack_till_att|helst_vill_jag|"
    "jag_vill_helst|hellre_vill_jag|jag_skulle_föredra_att|skulle_föredra_att|"
    "är_det_möjligt_att_få|vore_det_möjligt_att|vore_det_möjligt_att_få|"
    "finns_det_möjlighet_att|finns_möjlighet_att|finns_möjligheten_att|"
    "finns_det_möjlighet_att_få|finns_det_nån_möjlighet_att|finns_det_någon_möjlighet_att|"
    "finns_det_nåt_sätt_att|finns_det_något_sätt_att|går_det_att_få|någon_chans_att|"
    "nån_chans_att|någon_chans_att_få|finns_chansen_att|hur_gör_man_för_att|"
    "hur_gör_man_för_att_få|hur_gör_jag_för_att_få|hur_bär_man_sig_åt_för_att|"
    "jag_undrar_om_jag_kan|undrar_om_jag_kan|jag_undrar_om_jag_kan_få|undrar_om_man_kan|"
    "jag_undrar_om_man_kan|hjälp_mig_att|ordna_så_jag_får|fixa_så_jag_får|se_till_att_jag_får|"
    "ordna_så_att_jag_får|jag_tänkte_jag_skulle|jag_försöker|försöker|jag_har_försökt|"
    "jag_förväntar_mig_att_få|jag_har_rätt_att|jag_önskar_få|önskar_få|önskar|"
    "jag_önskar_att_få|så_jag_får|så_jag_kan|så_att_jag_får|så_att_jag_kan|som_jag_vill|"
    "jag_skulle_behöva_få|vill_bara|jag_vill_bara|när_kan_jag_få|när_får_jag|"
    "var_vänlig_låt_mig|vänligen_låt_mig|snälla_låt_mig|låt_mig_få|kan_ni_låta_mig|"
    "kan_du_låta_mig_få|jag_blir_tvungen_att"
)

WISHED = "|".join(said for said in WISH.split("|") if said)

BOT = (
    "bot|bott|botten|robot|roboten|robotar|maskin|maskiner|dator|datorer|chatbot|chatbott|"
    "chatboten|ai|ai_bot|automat|automatsvar|en_bot|en_bott|en_robot|en_maskin|en_dator|en_ai|"
    "en_chatbot|ett_program|datorprogram|automatiska_svar|autosvar|telefonrobot|skitbot|burk|"
    "plåtburk|algoritm"
)

PERSON = (
    f"{WISHED} {ASK} {TALK} med|till|av|på|i|hos|från|vid| {ONE_OF} {REAL} {STAFF} {WHERE} "
    f"{WHERE}",
    "prata|tala|snacka|chatta|samtala|hellre_prata|helst_prata|bara_prata "
    f"med {ONE_OF} {REAL} {STAFF} {WHERE} {WHERE}",
    f"{WISHED} {ASK} {TALK} med|till|av en|nån|någon|någon_annan|nån_annan|en_människa|folk|"
    "personal|personen|den som|på|från|hos|i|inom|vid|med|annan|riktig|vettig|av|vänlig @any "
    f"{WHERE}",
    f"{WISHED} {TALK} med|till en|nån|någon|folk|den|den_som|de|dom|dem|de_som riktig|vettig|"
    "levande|mänsklig|annan|ansvarig|högre_upp|kompetent|på_riktigt|vuxen|trevlig|kunnig|"
    f"ansvariga|i_verkligheten {WHERE} {WHERE}",
    "kan_jag|får_jag|låt_mig|kan_jag_få|skulle_jag_kunna|får_jag_lov_att|kan_man|går_det_att|"
    "är_det_möjligt_att|vore_det_möjligt_att|jag_vill_få|jag_kräver_att_få|låt_mig_få|"
    "jag_måste_få få|få_att| prata|tala|snacka|få_prata|få_tala|få_snacka|prata_direkt|"
    "bli_kopplad|få_bli_kopplad med|till @any istället|direkt|tack|i_telefon|",
    "det_här|detta|det|den_frågan|ärendet|mitt_ärende|saken måste|vill|tar|behöver|kan|får|"
    "löser|diskuterar|pratar jag|vi hellre|helst|gärna|bara|| ta|ta_upp|diskutera|lösa|"
    f"prata_om|reda_ut|få_ta|lyfta| med|via|genom {ONE_OF} {REAL} {STAFF} {WHERE}",
    f"{WISH} jag vill|kan|får|måste|behöver|önskar|skulle_vilja ta|diskutera|framföra|lyfta|"
    "prata_om|reda_ut|lösa|framföra| muntligt|direkt|personligen|i_telefon|per_telefon med "
    f"{ONE_OF} {REAL} {STAFF} {WHERE}",
    "jag|vi| har|skulle_ha|vill_framföra|vill_lämna ett|en|några klagomål|ärende|problem|fråga|"
    "frågor|synpunkter|reklamation som jag vill|måste|behöver|skulle_vilja|kan ta|få_ta|"
    "diskutera|prata_om|framföra|lyfta|ta_upp|reda_ut muntligt|direkt|personligen|i_telefon| "
    f"med {ONE_OF} {REAL} {STAFF} {WHERE}",
    "jag|vi|så_jag|då| vill|vill_jag|behöver|behöver_jag|kräver|önskar|skulle_vilja|"
    "skulle_jag_vilja|föredrar|kan_få|får|skulle_behöva|måste|vill_ju|kan_jag|måste_jag|"
    "vill_hellre|hade_velat ha|få|ha_hit|ha_kontakt_med|ha_tag_i|ha_att_göra_med|få_hit| "
    f"{ONE_OF} {REAL} {HUMAN}|kundtjänst|kundservice|support|supporten {WHERE} "
    f"{WHERE}",
    "jag|vi|| vill|behöver|kräver|önskar|skulle_vilja|föredrar|behöver_jag|vill_jag ha|få| nån|"
    "någon|en|nåt|något|folk riktig|levande|mänsklig|vettig|mänskligt|verklig|"
    f"på_riktigt|kompetent|av_kött_och_blod {WHERE} {WHERE}",
    "jag|vi| vill|skulle_vilja|behöver|önskar|kan_jag|får_jag|vill_jag|skulle_jag_vilja|"
    "föredrar|kräver|finns_det|erbjuder_ni|har_ni ha|få| personlig|mänsklig|fysisk|direkt|"
    "riktig|muntlig|personligt|mänskligt|mer_personlig|personligare|verklig kontakt|support|"
    f"dialog|samtal|kundtjänst {WHERE} {WHERE}",
    f"{ASK} flytta|koppla|slussa|skicka|hänvisa|styra|eskalera|lotsa|sätt|koppla_upp|koppla_om|"
    "bolla|bolla_över|lämna_över|ta_mig|kopplar|skickar|överlämna|hänvisar|slussar över|vidare|"
    "fram|om|in| mig|oss|det|detta|det_här|mitt_ärende|ärendet|saken|frågan|samtalet till|"
    f"vidare_till|över_till|fram_till|med|i_kontakt_med|in_till|i_förbindelse_med {ONE_OF} "
    f"{REAL} {STAFF}|@any {WHERE}",
    f"{ASK} koppla|koppla_mig|slussa|skicka|koppla_om|koppla_vidare|hänvisa|slussa_mig|eskalera "
    "mig|mig_vidare|vidare|mig_fram|mig_rätt|detta|det_här|ärendet|mitt_ärende tack|nu|snälla|"
    "nån_annanstans|någon_annanstans|rätt|uppåt|direkt|",
    f"{ASK} hämta|skicka|skaffa|kalla|kalla_på|ropa|ge|ge_mig|sätt|sätta|ordna|fixa|hitta|"
    "leta_upp|plocka_in|ta|ta_hit|ta_in|släpp_fram|byt_till|byt_ut_dig_mot|koppla_in|få|"
    f"släng_in|plocka_fram|be|be_om|tillkalla|larma hit|på|dit|in|mig|fram|| {ONE_OF} {REAL} "
    f"{STAFF} {WHERE} {WHERE}",
    f"{ASK} låt|låta|sätt|få|be|kan|kunde|skulle|vill|kan_inte|jag_vill_att|ska|vore_bra_om|"
    f"bättre_om|jag_skulle_vilja_att {ONE_OF} {REAL} {STAFF} att| kan|få|kunna|kunde|vill|| "
    "ta_över|svara|hjälpa_mig|ta_hand_om_det|ta_hand_om_det_här|kolla_på_det|kolla_på_det_här|"
    "titta_på_det|titta_på_det_här|läsa_det_här|hantera_det|hantera_det_här|ta_det_här|"
    "ta_den_här|ta_ärendet|ta_mitt_ärende|prata_med_mig|skriva_med_mig|svara_mig|reda_ut_det|"
    "reda_ut_det_här|hjälpa_till|tar_över|svarar|hjälper_mig|tar_hand_om_det|läser_det_här|"
    f"pratar_med_mig|tar_det_här|chatta_med_mig|hjälpa_oss|se_över_det {WHERE}",
    "finns_det|finns_där|har_ni|har_du|är_det|jobbar_det|sitter_det|hittar_man|var_finns|"
    "var_är|var_hittar_jag|var_hittar_man|var_sitter|vart_finns det|där|här|| inte|"
    f"inte_ens| {ONE_OF} {REAL} {STAFF} {WHERE} {WHERE}",
    "ingen|inga|inte|slipp|slippa|nej_till|trött_på|less_på|bort_med|jag_vägrar|vägrar|"
    "jag_hatar|hatar|nog_med|skippa|jag_vill_slippa|jag_vill_inte_ha|vill_inte_ha|"
    "orkar_inte_med|jag_orkar_inte_med|gillar_inte|jag_gillar_inte|litar_inte_på|"
    "jag_litar_inte_på|jag_pratar_inte_med|pratar_inte_med|jag_svarar_inte en|någon|nån|fler|"
    f"dumma|era|den_här| {BOT} tack|utan|snälla|nej_tack|nu {ONE_OF} {REAL} {STAFF}| {WHERE}",
    f"{BOT} nej_tack|nej|nej_usch|usch_nej {WHERE}",
    "inte|nej|jag_vill_inte|vill_inte|vägrar|jag_vägrar|orkar_inte|jag_orkar_inte|"
    "kan_jag_slippa|får_jag_slippa|kan_man_slippa|slipper_jag|jag_tänker_inte|tänker_inte|"
    "pallar_inte|hatar_att|jag_hatar_att|trött_på_att|less_på_att|jag_är_less_på_att|"
    "jag_är_trött_på_att|jag_ids_inte|ids_inte|meningslöst_att|lönlöst_att|det_är_lönlöst_att|"
    "det_är_meningslöst_att prata|tala|snacka|chatta|skriva|ha_att_göra|kommunicera|mer_med|"
    "diskutera|svara|bråka|tjafsa|hålla_på med|till|åt en|nån|någon|den_här|denna|er|ett|era|"
    f"en_till| {BOT} utan|och|{WHERE} {ONE_OF} {REAL} {STAFF}|{WHERE} {WHERE}",
    "vem|var|vart|hur|vad|vilket_nummer|vilka ska|måste|kan|gör|skriker|bär|får|vänder|ringer|"
    "trycker man|jag|vi @any| för_att|så_att|för_att_få|så få|komma|nå|prata|tala|snacka|"
    "kontakta|få_prata|få_tala|hitta|komma_fram|komma_till|ha tag|kontakt|i_kontakt|med|tag_i|"
    f"tag_på|till| i|på|med|till| {ONE_OF} {REAL} {STAFF} {WHERE}",
    "var|vart|hur|när|vem når|får|kontaktar|hittar|kommer|pratar|talar|ringer|svarar|kan|ska|"
    "vänder jag|man|ni|mig|man_sig| få|nå|ringa|prata|mig|vända_mig|höra_av_mig| tag|kontakt|"
    f"fram|i_kontakt| i|på|med|till| {ONE_OF} {REAL} {STAFF} {WHERE}",
    f"{ONE_OF} {REAL} {STAFF} tack|snälla|nu|tack_snälla|please {WHERE}",
    "nån|någon|en|ingen riktig|levande|mänsklig|av_kött_och_blod|på_riktigt|vettig tack|nu|"
    f"snälla|{WHERE} {WHERE}",
    "är_du|är_det|är_det_här|pratar_jag_med|chattar_jag_med|skriver_jag_med|är_detta en|ett|"
    "bara_en| bot|robot|maskin|dator|ai|automat|riktig|människa|riktig_människa|person|"
    "riktig_person|levande_människa|datorprogram jag_vill|vill_jag|då_vill_jag|"
    f"isåfall_vill_jag {TALK} med|till {ONE_OF} {REAL} {STAFF} {WHERE}",
    "mitt_ärende|det_här|detta|ärendet|mitt_problem|det|problemet|frågan är|behöver|kräver|"
    "blir|måste|kan_bara för|alldeles_för|lite_för|| krångligt|komplicerat|svårt|känsligt|"
    "viktigt|allvarligt|personligt|hanteras|lösas|skötas|ses_över|tas för|av|en|med| en| bot|"
    f"robot|maskin|dator|chatbot|{HUMAN}|människa|någon|nån så| jag|jag_vill|jag_behöver|| "
    f"behöver|vill_ha|vill_prata_med|ha|| {ONE_OF} {REAL}| {STAFF}|",
    f"{WISHED} prata|tala|snacka|få_prata|få_tala|komma_i_kontakt|få_kontakt|diskutera|få_hjälp "
    f"med|av {ONE_OF} {REAL} {STAFF} om|angående|kring|gällande|för|eftersom @any",
    "finns_det|är_det|har_ni|finns|finns_där nån|någon|en riktig|vettig|levande|mänsklig|"
    "annan|vuxen|kunnig|där|här| att|man|jag|som| man|jag|| kan|får|kan_få| prata_med|tala_med|"
    f"snacka_med|ringa|ringa_till|fråga|vända_mig_till|nå|få_hjälp_av|chatta_med {WHERE}",
)

CALL = (
    "kan_ni_be|kan_du_be|be|låt|få|låta|se_till_att|säg_till|säg_åt|säg_till_att|hälsa|"
    "skicka_hit|jag_vill_att|jag_skulle_vilja_att|jag_önskar_att|ordna_så_att|fixa_så_att|"
    "ordna_så|fixa_så|tacksam_om|jag_är_tacksam_om|jag_vore_tacksam_om|jag_skulle_uppskatta_om|"
    "uppskattar_om|vore_bra_om|det_vore_bra_om|det_vore_fint_om|det_vore_snällt_om|"
    "jag_vill_gärna_att|vill_gärna_att|vill_att|önskar_att|jag_behöver_att|jag_kräver_att|"
    "kräver_att|kan|kunde|skulle|skulle_kunna|ska_inte|kan_inte|det_bästa_vore_om|"
    "jag_ser_gärna_att|hoppas_att|jag_hoppas_att|jag_förväntar_mig_att|vill_ni_be|"
    "skulle_ni_kunna_be|skulle_du_kunna_be|kan_ni_se_till_att|kan_du_se_till_att|"
    f"se_till_så_att|se_till_så @any att|kan|kunde|kunna|skulle_kunna|vill|få|gärna|| {CALL_UP} "
    f"mig|mej|oss|upp_mig|tillbaka|till_mig {SOON} {SOON}",
    f"{ASK}|kan|kunde|skulle|låt|be|få|se_till_att|jag_vill_att|vill_att|ni_får_låta|kan_ni_få "
    f"{SOMEONE}|en_av_era_säljare|en_av_era_tekniker|en_av_era_medarbetare|en_säljare|"
    "en_tekniker|en_rådgivare|chefen|min_handläggare|säljaren|teknikern|ni|nån_annan|du|"
    "en_läkare|läkaren|sköterskan|en_kollega att|kan|kunna|| slå_mig_en_signal|"
    "slår_mig_en_signal|ge_mig_ett_samtal|ger_mig_ett_samtal|ge_mig_en_ringning|"
    f"ger_mig_en_ringning|slänga_iväg_en_signal|lyfta_luren_och_ringa_mig {SOON} "
    "så_tar_vi_det_i_telefon|så_tar_vi_det_över_telefon|så_tar_vi_det_muntligt|"
    "så_tar_vi_det_på_telefon|så_löser_vi_det|så_pratar_vi|så_kan_vi_prata|"
    "så_vi_kan_prata_om_det|för_att_prata|så_att_vi_kan_prata|så_berättar_jag|så_förklarar_jag|"
    f"{SOON} {SOON}",
    f"{ASK} ring|ringa|kontakta|ring_upp|slå_en_signal|ringer|kontaktar|ring_mig|ringa_upp|"
    f"slå_mig_en_signal|ge_mig_ett_samtal|lyft_luren_och_ring mig|oss|till_mig|mej|| {SOON} "
    "istället|i_stället|hellre|så_tar_vi_det_i_telefon|så_tar_vi_det_över_telefon|"
    "så_tar_vi_det_muntligt|så_pratar_vi|så_berättar_jag|så_förklarar_jag|så_löser_vi_det|"
    "så_kan_vi_prata|så_ska_jag_berätta|så_får_ni_höra|om_ni_vill_veta|om_det_är_något|"
    f"om_ni_undrar_något {SOON}",
    "jag|vi| vill|önskar|behöver|skulle_vilja|tar_gärna|föredrar|vill_ha "
    "ha|få|att_få|bli|| ett|en|bli|blir| samtal|telefonsamtal|uppringning|"
    f"uppringd|kontaktad|återuppringning|återuppringd|ringd|callback|telefontid {SOON} istället|"
    f"{SOON}",
)
