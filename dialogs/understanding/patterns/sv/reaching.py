"""Swedish: a person, or a call from one."""

from dialogs.understanding.patterns.sv.shared import ASK, MAY, NOW

ONE_OF = (
    "en|ett|nån|någon|er|era|den|min|en_av_era|en_av_er|nån_av_er|någon_av_er|nån_av_era|"
    "någon_av_era|nån_annan|någon_annan|vem_som_helst|en_annan|någon_slags|valfri|"
)

REAL = (
    "riktig|vuxen|normal|vettig|trevlig|vänlig|fysisk|högre|överordnad|verklig|levande|"
    "mänsklig|faktisk|fysisk|vanlig|ansvarig|riktigt|äkta|kompetent|svensktalande|svensk|"
    "engelsktalande|behörig|annan|kunnig|av_kött_och_blod|"
)

HUMAN = (
    "människa|människor|person|personer|handläggare|medarbetare|chef|chefen|ansvarig|operatör|"
    "kundtjänstmedarbetare|kundtjänstperson|anställd|representant|supportmedarbetare|agent|"
    "individ|butikschef|platschef|verksamhetschef|avdelningschef|arbetsledare|rådgivare|"
    "tekniker|mänsklig_person|säljare|kollega|människa_av_kött_och_blod|föreståndare|rektor|"
    "driftchef|kundansvarig|kontaktperson"
)

WHO = (
    f"{HUMAN}|någon|nån|någon_annan|nån_annan|kundtjänst|kundtjänsten|kundservice|kundsupport|"
    "supporten|support|personal|personalen|folk|er|ledningen|växeln|butiken|kontoret|"
    "kundcenter|någon_ansvarig|nån_ansvarig|någon_människa|någon_på_företaget|nån_på_företaget|"
    "någon_i_personalen|nån_i_personalen|reklamationsavdelningen|någon_levande"
)

FROM = (
    "hos_er|på_kundtjänst|från_kundtjänst|på_företaget|på_ert_företag|i_telefon|på_telefon|"
    "per_telefon|över_telefon|om_det|om_det_här|om_detta|om_mitt_ärende|om_min_beställning|"
    "om_min_order|om_mitt_problem|om_min_faktura|om_vad_som_hänt|om_saken|angående_detta|"
    "angående_det_här|angående_mitt_ärende|istället|istället_för_en_bot|istället_för_en_robot|"
    "i_stället_för_en_bot|i_stället_för_en_robot|inte_en_bot|inte_en_robot|inte_robot|"
    "inte_med_en_robot|inte_med_en_bot|inte_med_robotar|inte_en_maskin|inte_med_en_maskin|"
    "inte_en_dator|inte_med_en_dator|inte_nån_bot|inte_någon_bot|inte_en_ai|inte_bot|"
    "och_inte_en_bot|och_inte_en_robot|och_inte_med_en_bot|som_kan_hjälpa_mig|"
    "som_kan_hjälpa_till|som_kan_något|som_kan_nåt|som_vet_något|som_jobbar_där|"
    "som_jobbar_hos_er|som_förstår|som_bestämmer|som_är_ansvarig|som_kan_svara|"
    "som_kan_svara_på_frågor|på_riktigt|jag_kan_prata_med|jag_kan_tala_med|jag_kan_skriva_till|jag_kan_vända_mig_till|"
    "jag_kan_ringa|jag_kan_kontakta|jag_kan_nå|att_prata_med|"
    "att_tala_med|där|här|som_kan_svenska|som_talar_svenska|på_supporten|på_butiken|i_butiken|"
    "i_ledningen|tack|som_kan_ta_beslut|direkt|"
)

CALL_UP = (
    "ringa|ringer|ring|ringa_upp|ringer_upp|ring_upp|ringa_tillbaka|ringer_tillbaka|"
    "ring_tillbaka|kontakta|kontaktar|hör_av_sig|höra_av_sig|slå_en_signal|slår_en_signal|"
    "slå_en_signal_till|höra_av_er_till|hör_av_er_till|hör_av_sig_till|höra_av_sig_till|"
    "hör_av_dig_till|höra_av_dig_till|återkoppla|återkopplar|ta_kontakt_med|tar_kontakt_med|"
    "telefonera|ge_mig_ett_samtal|ringa_ett_samtal|ringa_ett_samtal_till|slå_mig_en_signal|"
    "slå_mig_en_pling|ge_mig_en_pling|slänga_iväg_ett_samtal_till|nå|återkomma_till|"
    "återkommer_till|återkomma_per_telefon_till|följa_upp_med|signalera"
)

SOON = (
    "upp|tillbaka|åter|idag|i_dag|i_eftermiddag|på_eftermiddagen|i_kväll|på_kvällen|på_måndag|"
    "på_tisdag|på_onsdag|på_torsdag|på_fredag|efter_jobbet|när_det_passar|när_ni_har_tid|"
    "när_det_passar_er|i_morgon_bitti|imorgon_bitti|på_förmiddagen|imorgon|i_morgon|ikväll|"
    "snarast|så_snart_som_möjligt|så_fort_som_möjligt|asap|om_det|om_det_här|om_detta|"
    "angående_detta|angående_det_här|om_mitt_ärende|om_min_order|om_min_beställning|"
    "om_min_faktura|på_mitt_nummer|på_det_här_numret|på_telefon|per_telefon|till_mig|till|"
    "när_ni_kan|när_du_kan|istället|direkt|om_saken|för_att_prata|för_att_diskutera|"
    "så_vi_kan_prata|så_tar_vi_det|i_veckan|nästa_vecka|efter_lunch|på|"
)

SOMEONE = (
    "någon|nån|ni|du|en_människa|en_person|en_riktig_människa|en_riktig_person|en_handläggare|"
    "en_chef|er_chef|chefen|någon_av_er|nån_av_er|kundtjänst|kundtjänsten|supporten|"
    "en_medarbetare|en_ansvarig|någon_ansvarig|nån_ansvarig|en_kollega|någon_från_kundtjänst|"
    "nån_från_kundtjänst|någon_människa|nån_människa|någon_hos_er|nån_hos_er|"
    "en_levande_människa|en_av_era_medarbetare|någon_riktig_människa|nån_riktig_människa|"
    "nån_riktig_person|någon_riktig_person|butiken|butikschefen|en_av_er|någon_på_riktigt|"
    "nån_på_riktigt|en_människa_hos_er|någon_i_personalen|en_säljare|er_ansvariga|"
    "den_ansvariga|din_chef|någon_annan"
)

PERSON = (
    f"{MAY} {ASK}|jag_behöver|nu_vill_jag prata|tala|snacka med {ONE_OF} {REAL} {WHO} "
    f"personligen|personligt|öga_mot_öga|på_telefon|direkt|live {FROM}",
    f"{MAY} {ASK} koppla|koppla_mig|slussa_mig|skicka_mig vidare|mig_vidare {NOW}|tack|snälla|"
    "till_rätt_person|till_rätt_avdelning|till_någon_annan|",
    f"kan|kunde|låt|får|skulle|vill en|nån|någon {REAL} {HUMAN} kunna| svara|ta_över|hjälpa_mig|"
    f"titta_på_det|ta_det_här|ta_det|hantera_det|kolla_på_det|läsa_det_här|istället {FROM}",
    f"{MAY}|jag_vill|nu_vill_jag prata|snacka|tala|ha_kontakt|komma_i_kontakt|chatta med "
    "den_personen|den_ansvariga|den_som_är_ansvarig|din_chef|er_chef|nån_som_fattar|"
    "någon_som_fattar|nån_som_förstår|nån_som_begriper|någon_som_begriper|nån_som_kan|"
    "någon_som_kan|nån_vettig|någon_vettig|någon_med_hjärna|nån_med_hjärna|rätt_person|"
    f"rätt_avdelning|nån_annan|en_levande_varelse {FROM}",
    "kan_jag|låt_mig|jag_vill|får_jag få_prata|få_tala|få_snacka|prata|tala med din|er|min|"
    f"hans|hennes|en|någon|nån chef|överordnad|ansvarig|handläggare|kollega|arbetsledare {FROM}",
    "får_jag|kan_jag_få|jag_vill_ha|ge_mig|finns_det|har_ni|var_hittar_jag|vad_är ett|nåt|"
    "något|ert|numret| nummer|telefonnummer|nummer_till_er|nummer_till_kundtjänst|"
    "telefonnummer_till_er|till_er|till_kundtjänst att_ringa|jag_kan_ringa|man_kan_ringa|"
    "att_ringa_till|till_en_människa|",
    "var|vart|hur ringer|vänder|kontaktar|når|hittar|får jag|man| mig|nån|någon|en_människa|"
    "tag_på|kontakt_med| för_att|en_människa|någon|nån|er|kundtjänst| prata|tala|få_prata|"
    "komma_i_kontakt|få_hjälp med|av| någon|nån|en_människa|er|kundtjänst",
    "är_det_här|är_du|är_detta|är_det en|bara_en| bot|robot|människa|riktig_människa|"
    "riktig_person|dator|maskin|bott jag_vill_prata_med_en_människa|jag_pratar_med|"
    "eller_en_människa",
    "skicka|vidarebefordra|eskalera|lämna|ge ärendet|mitt_ärende|det_här|detta|frågan vidare| "
    "till en|er|någon|nån|din| människa|chef|handläggare|person|ansvarig|kundtjänst|annan",
    f"{MAY.removesuffix('|')}|jag_kräver_att_få|jag_vill_få|jag_skulle_vilja_få|jag_skulle_vilja_att_få|"
    "hur_får_jag|hur_kommer_jag_i|hur_kan_jag_få|hur_når_jag|kräver_att_få|kan_jag_få_lov_att|"
    "nu_vill_jag|jag_försöker|då_vill_jag|var_kan_jag|vem_kan_jag|jag_ber_att_få prata|tala|"
    "snacka|få_prata|få_tala|få_snacka|chatta|få_chatta|komma_i_kontakt|få_kontakt|ha_kontakt|"
    "kontakt|kommunicera|diskutera|diskutera_det|diskutera_det_här|bli_kopplad|kopplas|"
    "komma_fram|få_komma_fram|tag_i|få_tag_i|få_tag_på|bli_kopplad_vidare|bli_uppringd|"
    "ha_ett_samtal|få_ett_samtal|bli_kontaktad|växla_några_ord|prata_om_det|prata_om_det_här|"
    f"prata_igenom_det|ta_det|skriva|få_hjälp|hjälp_av med|till|av| {ONE_OF} {REAL} {WHO} "
    f"{FROM} {FROM}",
    f"{ASK} koppla|kopplar|koppla_in|koppla_fram|koppla_över|koppla_vidare|skicka|skicka_vidare|"
    "hänvisa|flytta|slussa|överför|vidarebefordra|sätt|få|hämta|ge|skaffa|ta_hit|fixa|kalla_på|"
    "hitta|ge_mig|ordna|sätt_mig_i|eskalera|koppla_på mig|oss|mitt_ärende|det till|vidare_till|"
    f"fram_till|över_till|i_kontakt_med|i_förbindelse_med|med| {ONE_OF} {REAL} {HUMAN}|"
    "kundtjänst|kundtjänsten|kundservice|supporten|någon|nån|någon_annan|nån_annan|"
    f"någon_ansvarig|nån_ansvarig {FROM}",
    "jag_vill_ha|vill_ha|jag_behöver|behöver|jag_skulle_vilja_ha|ge_mig|kan_jag_få|får_jag|"
    "jag_kräver|jag_önskar|jag_vill_hellre_ha|finns_det|finns_det_inte|finns|var_finns|är_det|"
    "var_är|har_ni|har_ni_ingen|har_ni_inte|jag_föredrar|hellre|helst|är_du|jag_vill_bara_ha|"
    f"skicka_hit|hämta|få_tala_med|kan_det_komma {ONE_OF} {REAL} {HUMAN} {FROM} {FROM}",
    "riktig|verklig|levande|mänsklig|en_riktig|en_verklig|en_levande|en_mänsklig|nån_riktig|"
    f"någon_riktig|en_äkta människa|person|handläggare|medarbetare|operatör|chef {FROM}",
    "människa|handläggare|operatör|kundtjänst|person|kundservice|kundtjänstmedarbetare|"
    "medarbetare tack|nu|snälla|istället|inte_robot|inte_bot|inte_en_bot|inte_en_robot",
    "jag_vill|jag_skulle_vilja|jag_vill_gärna|jag_önskar|kan_jag|kan_jag_få|jag_behöver|vill|"
    "skulle_vilja|får_jag|jag_skulle_gärna_vilja|jag_vill_att|jag_vill_ha_att bli|få|att_bli| "
    "uppringd|kontaktad|uppringt|ringd|återkopplad|bli_uppringd|bli_ringd|bli_kontaktad|"
    "ett_samtal|ett_telefonsamtal|en_uppringning|återkoppling|kontakt|personlig_kontakt|"
    "mänsklig_kontakt|mänsklig_hjälp|hjälp_av_en_människa "
    f"{SOON} av_en_människa|av_någon|av_nån|av_er|från_er|från_en_människa|med_en_människa|"
    f"{SOON}",
    "jag|vill pratar|snackar|talar|chattar inte|aldrig|ej|helst_inte med bot|robot|robotar|"
    f"botar|bottar|maskiner|en_bot|en_robot|en_maskin|datorer|en_dator|ai {FROM}",
    "jag_vill_inte|vill_inte|jag_tänker_inte|tänker_inte|jag_vägrar|orkar_inte|jag_orkar_inte|"
    "jag_hatar_att|jag_gillar_inte_att|trött_på_att|jag_är_trött_på_att|jag_pallar_inte|vägrar "
    "prata|tala|snacka|chatta|skriva|ha_att_göra|kommunicera med|till en|nån|någon|den_här|"
    "denna|ett| bot|bott|robot|robotar|maskin|maskiner|dator|botar|bottar|chatbot|chatbott|ai|"
    f"automat|chatbotar|datorer {FROM}",
    "vem_kan_jag|vem_ska_jag|vart_kan_jag|var_kan_jag|vilket_nummer_kan_jag|"
    "vilket_nummer_ska_jag|finns_det_ett_nummer_jag_kan|finns_det_ett_nummer_att|"
    "finns_det_någon_jag_kan|finns_det_nån_jag_kan|finns_det_nån_man_kan|"
    "finns_det_någon_man_kan|hur_kan_jag|hur_kan_man|vart_ringer_jag|hur ringa|ringa_till|"
    "prata_med|tala_med|kontakta|vända_mig_till|nå|når_jag|kontaktar_jag|få_tag_på|få_tag_i|"
    "kommer_jag_i_kontakt_med|får_jag_kontakt_med|får_jag_tag_på|får_jag_tag_i|man_kan_ringa "
    f"{ONE_OF} {REAL} {WHO}| {FROM}",
    "vad_är_ert_nummer|vad_har_ni_för_nummer|vad_har_ni_för_telefonnummer|"
    "har_ni_ett_telefonnummer|har_ni_något_telefonnummer|har_ni_nåt_telefonnummer|"
    "har_ni_ett_nummer|vilket_nummer_har_ni|vad_är_ert_telefonnummer|telefonnummer_tack|"
    "telefonnumret_tack|finns_det_någon_människa_där|finns_det_nån_att_prata_med|"
    "finns_det_någon_att_prata_med|kan_jag_ringa_er|kan_jag_ringa_nån|kan_jag_ringa_någon|"
    "hur_når_jag_er|hur_kontaktar_jag_er|hur_får_jag_tag_på_er|hur_får_jag_tag_i_er|"
    f"jag_vill_ha_ett_telefonnummer {FROM}",
)

CALL = (
    "kan|kunde|skulle|vill|be|låt|jag_vill_att|får|får_gärna någon|nån|en_person|"
    "en_medarbetare|en_kollega|en_av_er|folk i|från|på|hos|inom ert|er|erat|din|eran|ditt team|"
    f"kundtjänst|företag|avdelning|support|butik|kontor|gäng {CALL_UP} mig|mej|oss| {SOON}",
    f"{SOMEONE} får|måste|kan|ska|bör|behöver|får_gärna|kan_gärna|får_lov_att|borde gärna|väl| "
    f"{CALL_UP} mig|mej|oss|tillbaka {SOON}",
    "kan|kunde|skulle|vill|kan_inte|kan_då|skulle_inte|skulle_kunna|be|låt|ber|få|se_till_att|"
    "jag_vill_att|jag_skulle_vilja_att|jag_önskar_att|vill_att|jag_behöver_att|"
    "skulle_vilja_att|jag_skulle_önska_att|det_vore_bra_om|det_vore_bra_att|jag_uppskattar_om|"
    "jag_uppskattar_att|jag_hade_uppskattat_om|det_vore_skönt_om|vore_bra_om|önskar_att|"
    "jag_ser_gärna_att|ni_får_be|du_får_be|ni_kan_be|du_kan_be|be_gärna|kan_ni_be|kan_du_be|"
    "kan_ni_låta|kan_du_låta|skulle_ni_kunna_be|skicka|kan_någon|kan_nån|jag_vill_gärna_att|"
    "kan_ni_se_till_att|när_kan|när_kommer|jag_kräver_att|fixa_så_att|ordna_så_att|"
    "jag_skulle_uppskatta_om|kanske_kan|måste|jag_förväntar_mig_att|då_vill_jag_att|gärna_om|"
    f"det_går_bra_att|hälsa {SOMEONE}|vänlig_själ|snäll_själ kunde|skulle_kunna|kan|vill|"
    f"kan_tänka_sig_att| {CALL_UP} mig|mej|oss| {SOON} {SOON}",
    f"vem_kan|vem_kunde|vem_ska|kan_nån|kan_någon|vem_skulle_kunna|vilka_kan|när_kan {CALL_UP}|"
    f"hjälpa mig|mej| {SOON}",
    f"{ASK} ring|ringa|ring_upp|ringa_upp|ring_tillbaka|ringa_tillbaka|kontakta|"
    "slå_en_signal_till|hör_av_er_till|hör_av_dig_till|höra_av_er_till|ringer|ring_till|"
    "slå_en_signal_åt|ta_kontakt_med|återkoppla_till|återkom_till mig|mej|oss|ett_samtal "
    f"{SOON} {SOON}",
    "ring|ring_upp|ring_tillbaka|slå_en_signal|ring_mig|kontakta_mig|ring_mej|"
    "ring_gärna|ni_får_gärna_ringa|ni_får_gärna_höra_av_er|"
    "ni_får_gärna_kontakta_mig|hör_gärna_av_er|hör_gärna_av_dig|ni_får_höra_av_er|"
    f"ni_kan_kontakta_mig|ni_får_kontakta_mig mig|mej|oss| {SOON} {SOON}",
    f"{ASK}|när_kan|kan|kunde|skulle|jag_vill_att ni|du| höra_av_er|höra_av_dig|hör_av_er|"
    "hör_av_dig till_mig|till_mej|till_oss|mig snarast|om_det|om_det_här|om_saken|i_telefon|"
    "per_telefon|tack|så_fort_som_möjligt|så_snart_som_möjligt|direkt|på_mitt_nummer|"
    "på_det_här_numret|",
    "kan_ni|kan_du|kunde_ni|kunde_du|skulle_ni_kunna|skulle_du_kunna|jag_vill_att_ni|"
    "vill_att_ni|snälla|vänligen|var_snälla_och|går_det_att_ni hör_av_er|hör_av_dig|höra_av_er|"
    "höra_av_dig snarast|om_det|om_det_här|om_saken|angående_detta|angående_det_här|"
    "om_mitt_ärende|i_telefon|per_telefon|tack|direkt|så_fort_som_möjligt|så_snart_som_möjligt|",
)
