"""Swedish: past this question, in more words."""

from dialogs.understanding.patterns.sv.shared import MAY, REFUSE

IT = (
    "fråga|frågan|den|denna|det|det_här|den_här|den_där|det_där|detta|den_frågan|"
    "den_här_frågan|den_där_frågan|denna_fråga|frågan_här|biten|delen|den_biten|den_delen|"
    "punkten|den_punkten|den_här_punkten|steget|ämnet|en_fråga|just_den|den_här_delen|"
    "den_här_biten|dom|de_här|dessa|såna_frågor|sånt|sånt_här|sånt_där|sådant|just_det|"
    "det_ämnet|den_sista|den_första|den_nuvarande_frågan|nuvarande_fråga|förevarande_fråga|"
    "frågor_som_den_här|den_här_typen_av_frågor|sådana_frågor|den_saken|saken|den_siffran"
)

ABOUT = "som_handlar_om|om|som_gäller|angående|gällande|med|kring|vad_gäller"

FURTHER = (
    "fortsätt|fortsätta|fortsätter|gå_vidare|går_vidare|gå_framåt|ta_nästa|tar_nästa|"
    "tar_resten|ta_resten|kör_nästa|köra_nästa|vidare|nästa|nästa_fråga|kom_med_nästa|"
    "ge_mig_nästa|kör_vidare|köra_vidare|kör_på|rulla_på|rulla_vidare|svara_på_resten|"
    "svarar_på_resten|gå_till_nästa|går_till_nästa|hoppa_till_nästa|ta_de_andra|tar_de_andra|"
    "till_nästa|visa_nästa|göra_resten|gör_resten|skicka_nästa|fortsätt_med_nästa|"
    "fortsätta_med_nästa|fortsätt_med_resten|tar_nästa_istället|ta_nästa_istället|ta_en_annan|"
    "tar_en_annan|gå_på_nästa|går_på_nästa|gå_vidare_till_nästa|går_vidare_till_nästa|"
    "fortsätt_till_nästa|fortsätta_till_nästa|ta_nästa_fråga|kom_med_en_annan|ställ_nästa|"
    "ställ_en_annan|svara_på_nästa|få_nästa|få_nästa_fråga|till_nästa_fråga|skippa_den|"
    "gå_vidare_utan_att_svara|gå_till_nästa_fråga|fortsätta_ändå|hoppa_vidare"
)

LEAVE = (
    "hoppa|hoppar|skippa|skippar|skipa|skipar|stå|står|avstå|avstår|låta_bli|låter_bli|"
    "låter_vi_bli|strunta|struntar|skita|skiter|ignorera|ignorerar|slippa|slipper|lämna|lämnar|"
    "utelämna|utelämnar|förbigå|förbigår|undvika|undviker|stryk|stryka|"
    "stryker|hoppa_över|hoppar_över|bortse|bortser|gå_förbi|går_förbi|gå|stryker_vi|hoppar_jag|"
    "hoppar_vi|skippar_jag|skippar_vi|står_jag|avstår_jag|struntar_jag|struntar_vi|skiter_jag|"
    "skiter_vi|lämnar_jag|lämnar_vi|slopa|slopar|kryssa|släpp|släppa|släpper|släpper_vi|rata"
)

SKIP = (
    f"{MAY}|jag|vi|då|ni_får|du_får|får_ni|får_du|jag_väljer_att|jag_tänker|jag_tror_jag|"
    "det_är_bäst_att_jag|bäst_att|det_blir_att|jag_får_lov_att|jag_måste_nog|jag_skulle_helst|"
    "helst_skulle_jag|tänkte|jag_tänkte|vi_kan_väl|ska_vi_inte|kan_vi_inte|"
    "vore_det_möjligt_att|finns_det_möjlighet_att|finns_möjlighet_att|går_det_bra_om_jag|"
    "finns_det_nåt_sätt_att|finns_det_något_sätt_att|är_det_möjligt_att|jag_skulle_föredra_att|"
    f"jag_hade_hellre|det_är_väl_okej_att_jag|om_det_är_okej_så {LEAVE} över|förbi|på|i|från|om|"
    f"ur|bli_att_svara_på|svara_på|att_svara_på|över_att_svara_på|bli|med| just|hela| {IT} "
    f"{ABOUT}| tom|blank|tomt|blankt|obesvarad|obesvarat|för_mig|den_här_gången|så_länge|över|"
    f"därhän|på_den|så| {FURTHER}|",
    f"{MAY}|jag|vi|nej {LEAVE} över|förbi|på|i|från|om|ur|svara_på|att_svara_på| {IT} om|"
    "som_handlar_om|som_gäller|angående|gällande|med @any",
    f"{MAY}|jag|vi|nej|ta|jag_väljer_att {LEAVE} över|förbi|på|i|från|om|ur|svara_på|"
    f"att_svara_på|bli_att_svara_på| just|hela| {IT} tom|blank|tomt|blankt|obesvarad|obesvarat|"
    f"för_mig|den_här_gången|denna_gång|så_länge|över|därhän|så|den|tills_vidare| {FURTHER}| "
    f"{FURTHER}|",
    f"{MAY} ta_bort|tar_bort fråga|frågan|den_frågan|den_här_frågan|den_där_frågan|denna_fråga "
    f"för_mig|då|istället| {FURTHER}|",
    "jag|vi|kan_man|får_man|kan_jag|går_det_att|får_jag|jag_vill|vill| lämna|lämnar|svara|"
    "svarar|rösta|röstar|lägg|lägga|lägger|skicka|skickar|kryssa blankt|blank|tomt|in_blankt|"
    f"ingenting|blankt_här|blankt_på {IT}| {FURTHER}|",
    "går_det_bra_att|är_det_ok_att|är_det_okej_att|är_det_okej_om|är_det_ok_om|gör_det_nåt_om|"
    "gör_det_något_om|går_det_bra_om|får|funkar_det_att|kan|det_är_bäst_att|det_blir_så_att|"
    "spelar_det_nån_roll_om|händer_det_nåt_om|vad_händer_om jag|man|vi inte|skippar|"
    "hoppar_över|struntar_i|låter_bli|avstår|slipper|undviker svarar|svara|att|över|på| på|att|"
    f"svara_på| just| {IT} {FURTHER}| {FURTHER}|",
    f"{IT} {ABOUT} @any vill|vill_jag|tänker_jag|kan_jag|hoppar|hoppar_jag|skippar_jag|"
    "struntar_jag|avstår_jag|står_jag|svarar_jag|orkar_jag|låter_jag|låter_vi|tar_vi|"
    "passar_jag|skippar_vi|hoppar_vi|lämnar_jag jag|helst|inte|ej|över|bli|bort|från|i|blank|"
    "tom|gärna|nog| slippa|svara|svara_på|hoppa_över|stå_över|avstå_från|skippa|på|över|"
    "besvara| på|",
    f"{IT} låter|tar|hoppar|lämnar|struntar|skiter|står|avstår|stryker|släpper|skippar|slipper "
    "jag|vi gärna|helst|nog|| bli|bort|över|därhän|i|från|blank|tom|tomt|obesvarad|svara_på|"
    f"gärna|nog svara|svara_på| {FURTHER}|",
    f"{IT} kan|får|ska|vill jag|vi|du|ni|man gärna|helst|nog|väl|hellre|| hoppa_över|skippa|"
    "stryka|ta_bort|slippa|slippa_svara_på|lämna|stå_över|avstå_från|hoppa_förbi tom|blank| "
    f"{FURTHER}|",
    f"{IT} har jag ingen|inget|inte|aldrig|noll|ingenting åsikt|uppfattning|svar|koll|att_säga|"
    "att_säga_om|åsikt_om|uppfattning_om|svar_på|tänkt_på|funderat_på|att_tillägga om|på| "
    f"{FURTHER}|",
    "hoppar|skippar|står|avstår|passar|struntar|skiter|lämnar|stryker|går jag|vi gärna|helst|"
    f"hellre|nog|bara| över|förbi|på|i|från|bort| att_svara_på|att_svara| {IT} {FURTHER}|",
    "gå|hoppa|kliv|kliva|ta_mig|ta|ta_oss|flytta|vi_går|vi_hoppar|stega|skutta|spola|bläddra|"
    "ett|en fram|framåt|vidare|förbi ett|en| steg|fråga| framåt|fram|",
    "ett_steg_fram|ett_steg_framåt|en_fråga_framåt|framåt|fram_ett_steg|kör_vidare|rulla_på|"
    "rulla_vidare|kör_på_med_nästa|nästa_punkt|nästa_steg|nästa_tack|gå_på_nästa|går_på_nästa|"
    "vi_går_på_nästa|next|next_please|nästa_sida|vi_går_vidare|jag_går_vidare|då_går_vi_vidare|"
    "går_vidare|gå_framåt|hoppa_fram|fram_till_nästa|vi_kör_vidare|fortsätt_till_nästa|"
    "fortsätt_med_nästa|fortsätt_med_resten|byt_fråga|ny_fråga|en_ny_fråga|annan_fråga|"
    f"nån_annan_fråga|någon_annan_fråga {FURTHER}|",
    "vad|vilken är|blir|kommer|har_ni nästa|nästkommande|sen|härnäst|den_nästa|som_nästa fråga|"
    "frågan|punkt|steg|",
    "kan|går|ska|får|skulle|vill|vi|kom|ge|fortsätt|hit|jag|då|låt|gå|kör|bättre vi|du|ni|det|"
    "jag|med|mig|oss|på|kör|tar|går|att| inte| kunna| ta|gå|hoppa|få|ställa|köra|fortsätta|"
    "komma|se|visa|skicka|fråga|byta|svara|läsa| till|på|med|vidare|över|direkt_till|fram_till|"
    " nästa|nästkommande|en_annan|en_ny|någon_annan|nån_annan|följande|de_andra|resten_av|"
    "ett_annat fråga|frågan|frågor|frågorna|punkt|ämne|steg|på_listan istället_för|"
    f"i_stället_för|före|utan_att_svara|utan_att_svara_på| {IT}|",
    "kan|ska|får|vi|kom|fortsätt|då|låt|gå|kör|hoppa|bättre vi|du|jag|med|mig|oss|kör|tar|går|"
    " ta|gå|hoppa|köra|fortsätta|| till|på|med|vidare|direkt_till|fram_till| nästa|följande|"
    "nästkommande istället_för|i_stället_för|före|utan_att_svara|utan_att_svara_på| "
    f"{IT}|",
    "har du|ni nån|någon|inget|inte_nån bättre|annan|roligare|vettigare|lättare|enklare",
    "har|finns|kan har|ha|ta|finns_det|komma_med|ställa|hitta_på| du|ni|jag| inte| nån|någon|"
    "nåt|något|en|få_en| bättre|annan|roligare|vettigare|lättare|enklare|ny|annat fråga|frågor|"
    "att_fråga_om|att_fråga",
    "sätt|sätta|sätter|skriv|skriva|lägg|dra|drar|gör|ange|jag_sätter|fyll_i ett|en|in| streck|"
    "tomt|kryss|vet_ej|vet_inte|blankt|ingen_åsikt|ingenting|tom_ruta|nolla_ut på|över|i|genom|"
    f"för| {IT}| {FURTHER}| {FURTHER}|",
    f"{REFUSE}|jag_kan_inte|kan_inte|kan_ej|jag_kan_ej|jag_kan_omöjligt|omöjligt_att|svårt_att|"
    "det_är_svårt_att|det_går_inte_att|går_inte_att|jag_har_svårt_att|har_svårt_att|"
    "jag_kan_inte_riktigt|kan_inte_riktigt|jag_har_inget_att|jag_har_ingenting_att|"
    "har_inget_att|inget_att|ingenting_att|inte_min_sak_att|jag_vågar_inte|vågar_inte|"
    "jag_törs_inte|törs_inte|jag_får_inte|jag_känner_mig_inte_bekväm_med_att|helst_inte|"
    "jag_är_fel_person_att|fel_person_att|jag_kan_faktiskt_inte svara|svara_på|besvara|bedöma|"
    "avgöra|betygsätta|uttala_mig_om|uttala_mig|ta_ställning|ta_ställning_till|tycka|"
    "tycka_något_om|säga_om|säga_något_om|säga_nåt_om|säga|tänka_på|tänka_till_om|"
    "ha_en_åsikt_om|sätta_betyg|sätta_betyg_på|sätta_en_siffra_på|ge_betyg|kommentera|prata_om|"
    f"gå_in_på|poängsätta|recensera|yttra_mig|yttra_mig_om {IT}| så|då| {FURTHER}| {FURTHER}|",
    "jag_har|har|jag|jag_vet|vet|vi_har ingen|inte|inget|aldrig|ej|noll åsikt|uppfattning|"
    "erfarenhet|tillräcklig_erfarenhet|koll|nån_åsikt|någon_åsikt|någon_uppfattning|svar|"
    "bra_svar|bildat_mig_en_uppfattning|vad_jag_ska_tycka|vad_jag_tycker|vad_jag_ska_svara|"
    f"alls_vad_jag_ska_tycka|riktigt_vad_jag_tycker om|av|kring|i|på| {IT} {FURTHER}| {FURTHER}|",
    "jag_vet|vet|vet_faktiskt|jag_vet_faktiskt|jag_har_ingen_aning_om|ingen_aning_om|"
    "har_ingen_aning_om inte|ej| alls|riktigt| vad jag ska|| tycka|tycker|svara|säga om|på| "
    f"{IT}| så|då| {FURTHER} {FURTHER}|",
    "det_känns|det_är|det_var|den_är|den_var|den_känns|frågan_är|det_här_är|känns|är|detta_är|"
    "den_här_frågan_är|för|väldigt lite|väl|för|alldeles_för|väldigt|ganska|rätt|lite_för|"
    "lite_väl|inget| privat|personligt|personlig|känsligt|känslig|intimt|intim|närgånget|"
    "närgången|närgångna|hemligt|jag_vill_svara_på|jag_vill_prata_om|jag_pratar_om|"
    f"ni_behöver_veta|jag_vill_dela för_mig|att_svara_på|att_prata_om| {FURTHER}|",
    "det|frågan|den|den_här_frågan|den_här|detta gäller|berör|angår|rör|är|passar|stämmer|"
    "funkar|är_inte inte|ej|ju_inte|inget|relevant|aktuell|aktuellt mig|oss|in_på_mig|för_mig|"
    f"för_oss|för_mig_jag_inte_har_varit_där|i_mitt_fall|aktuellt|relevant|aktuell {FURTHER}|",
    "byt|byta|vi_byter|kan_vi_byta|nytt|annat ämne|spår|samtalsämne|fråga_tack",
    "jag|vi| avstår|avböjer|undviker|slipper|står_över|struntar gärna|helst|hellre| från|i|att|"
    f" att| svara|svara_på|besvara|kommentera|betygsätta|säga|yttra_mig|uttala_mig på|om| {IT}| "
    f"{FURTHER}|",
    f"{IT} {ABOUT}|@any hoppar|skippar|tar|står|avstår|struntar jag|vi över|från|inte|i| nu| "
    f"{FURTHER}|",
    "det|den|det_här|den_här|svaret|sånt|detta vill|behåller|håller|tänker|kan jag|vi helst|"
    "gärna| hålla|behålla|inte|| för|dela_med mig|oss själv|privat|hemligt|för_mig_själv|er",
    "hellre|helst|gärna|bättre|då en_annan|nån_annan|någon_annan|nästa|något_annat|nåt_annat "
    f"fråga|frågan|tack| {FURTHER}|",
    "det|den|frågan|den_här_frågan|sånt|detta|det_här angår|rör|tillhör|hör|ska inte|ej|"
    "er_inte|ni_inte|dig_inte|du_inte|inte_er|inte_dig er|dig|hit|saken|någon|nån|"
    "ha_med_att_göra|lägga_er_i|lägga_dig_i|bry_er_om|ett_dugg|ett_smack|",
    "inget_jag|ingenting_jag|inte_något_jag|inte_nåt_jag|det_är_inget_jag|det_är_inte_nåt_jag|"
    "det_är_ingenting_jag|det_är_inte_något_jag vill|kan|tänker|har|orkar|delar svara|svara_på|"
    "prata|prata_om|dela|dela_med_mig|dela_med_mig_av|gå_in_på|diskutera|kommentera|"
    f"uttala_mig_om|åsikter_om|åsikt_om|en_åsikt_om|koll_på|med_er|uttala_mig om|på|av| {IT}| "
    f"{FURTHER}|",
    "det|det_där|det_här|sånt|den|om_det|sånt_där säger|pratar|svarar|berättar|kommenterar|"
    "uttalar|diskuterar|delar jag|vi|jag_mig inget|inte|ingenting|aldrig|helst_inte|ej om|på|"
    f"över|med_mig_av| {FURTHER}|",
    f"inget|ingen|inga|jag_har_inget kommentar|kommentarer|åsikt på|om|till| {IT}| {FURTHER}|",
    "måste|behöver|är|kan|får|slipper jag|man|det|vi slippa|tvungen_att|tvungen|"
    "obligatoriskt_att|nödvändigt_att|svara_på|svara|hoppa_över|stå_över svara_på|svara|"
    f"besvara|på| allt|alla|alla_frågor|varje_fråga|varenda_fråga|{IT} {FURTHER}|",
    "är det|den|den_här|frågan|den_här_frågan obligatorisk|frivillig|frivilligt|tvingande",
)

EXCUSE = (
    f"{IT} är|var|va|känns|gäller|blev|verkar inte|alldeles|lite|så|för|väldigt|ganska|rätt|"
    "jätte|ju| svår|svårt|knepig|klurig|konstig|dum|luddig|otydlig|irrelevant|relevant|privat|"
    "personlig|personligt|lång|jobbig|märklig|knäpp|flummig|fånig|onödig|meningslös|hopplös|"
    "omöjlig|känslig|inte_relevant|aktuell|oklar|bra|rolig|mig|oss|för_mig|larvig|löjlig "
    "att_svara_på|att_förstå|att_bedöma|för_mig|",
    "dum|konstig|svår|knepig|klurig|luddig|otydlig|irrelevant|märklig|knäpp|flummig|fånig|"
    "onödig|larvig|löjlig|tråkig|jobbig|privat|personlig|känslig|märklig|udda|lustig|idiotisk|"
    "meningslös|urusel|skit fråga|frågan|frågor|",
)
