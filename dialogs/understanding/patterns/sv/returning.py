"""Swedish: back to what was asked before, in more words."""

from dialogs.understanding.patterns.sv.shared import ASK, MAY

BEFORE = (
    "förra|föregående|tidigare|sista|senaste|förgående|förrförra|den_förra|den_tidigare|"
    "den_föregående|den_senaste|den_förrförra|första|den_första|den_andra|näst_sista"
)

STEP = (
    "fråga|frågan|frågor|frågorna|steg|steget|svar|svaret|svaren|punkt|punkten|sida|sidan|del|"
    "delen|betyg|betyget|poäng|poängen|siffra|siffran|grej|grejen|en"
)

NUMBERS = (
    "1|2|3|4|5|6|7|8|ett|två|tre|fyra|fem|sex|sju|åtta|nummer_1|nummer_2|nummer_3|nummer_ett|"
    "nummer_två|nummer_tre|nr_1|nr_2|nr_3"
)

THERE = (
    "till_fråga|till|på_fråga|till_den|på|till_mitt|till_min|på_den|på_mitt|i|till_mina|om|"
    "mitt|min|den|det|mina|med|"
)

EARLIER = (
    "innan|före|förut|nyss|tidigare|sist|precis_innan|alldeles_nyss|precis_nyss|"
    "för_en_stund_sen|dessförinnan|innan_den_här|innan_den|innan_denna|före_den_här|före_den|"
    "före_denna|innan_det_här|före_det_här|innan_dess|precis_före|där_innan|där_nyss|"
    "förra_gången|på_förra|på_den_förra|på_förra_frågan|på_frågan_innan|på_den_innan|"
    "på_fråga_1|på_föregående|på_föregående_fråga|på_den_föregående|på_den_förra_frågan|"
    "på_första_frågan|på_den_första|på_den_första_frågan|precis|på_den_tidigare|"
    "på_den_tidigare_frågan|på_tidigare_fråga|där|för_fort"
)

AGAIN = (
    "igen|en_gång_till|om|först|på_nytt|tack|ett_slag|snabbt|bara|ett_steg|lite|en_till_gång|"
    "för_att_ändra|för_att_rätta|så_jag_kan_ändra|så_att_jag_kan_ändra|och_ändra|och_rätta|"
    "för_att_ändra_mig|och_ändra_mitt_svar|för_att_ändra_svaret|och_svara_om|och_ändra_mig|"
    "så_jag_kan_rätta|från_början|där|här|"
)

WANT = (
    f"{MAY}|jag_skulle_vilja_få|vore_det_möjligt_att|vore_det_möjligt_för_mig_att|"
    "finns_det_möjlighet_att|finns_möjlighet_att|finns_det_nåt_sätt_att|"
    "finns_det_något_sätt_att|finns_det_chans_att|någon_chans_att|nån_chans_att|"
    "kan_jag_få_lov_att|får_jag_lov_att|hur_gör_man_för_att|hur_gör_jag_för_att|hur_gör_man_om|"
    "jag_undrar_om_jag_kan|undrar_om_jag_kan|undrar_om_man_kan|jag_hade_velat|hade_velat|"
    "jag_tänkte|tänkte|jag_ville|ville|vi_måste|vi_får|jag_får|jag_bör|jag_borde|hjälp_mig_att|"
    "hjälp_mig|gärna|är_det_för_sent_att|hinner_jag|kan_ni_hjälpa_mig_att|"
    "kan_du_hjälpa_mig_att|vill_du|går_det|går_det_fortfarande_att|kan_man_fortfarande|"
    "var_kan_jag|var_kan_man|hur_ska_jag|hur|jag_önskar_att_få|jag_önskar_få|önskar|"
    "skulle_vi_kunna"
)

REDO = (
    "ändra|ändra_på|ändrar|rätta|rätta_till|rättar|korrigera|korrigerar|göra_om|gör_om|ta_om|"
    "ångra|ångrar|redigera|byta|byta_ut|byter|justera|fixa|fixa_till|revidera|uppdatera|"
    "svara_om|svara_om_på|svara_på|skriva_om|ta_tillbaka|dra_tillbaka|radera|ta_bort|stryka|"
    "modifiera|få_ändra|få_rätta|få_göra_om|få_ta_om|få_svara_om|få_ändra_på|få_byta|"
    "komplettera|höja|sänka|ändra_till|korrigera_till|omvärdera|göra_ändringar_i|ta_om_den|"
    "repetera|visa|se|se_på|titta_på|kolla|läsa|öppna|hämta|plocka_fram|ställa_om|ta_upp|"
    "ta_fram|få_se|få_tillbaka|ha_tillbaka|få|ta|ställ|ställa|köra|köra_om|ha|backa_till|"
    "hoppa_till|gå_till|komma_till|komma_åt|återvända_till|återgå_till|bläddra_till|hitta|"
    "hitta_tillbaka_till|läsa_om|upprepa|ändra_om|lägga_till_något_på|ge_ett_nytt_svar_på"
)

MINE = "fråga|frågan|steg|steget|svar|svaret|svaren|betyg|betyget|poäng|poängen|siffra|siffran"

WAS = "blev|var|är|ska_vara|skulle_vara|skulle_varit|stämmer|borde_vara|hamnade"

WRONG = (
    "fel|galet|tokigt|omvänt|knasigt|inte|inte_rätt|tvärtom|ett_misstag|en_felskrivning|"
    "något_annat|nåt_annat|högre|lägre|felaktigt|för_högt|för_lågt|bakvänt|annorlunda|en_miss|"
    "på_fel_fråga"
)

BACK = (
    f"{WANT} {ASK} {REDO} mitt|min|mina|det|den|de|på|till|mig| {BEFORE} {STEP} {NUMBERS}| "
    f"{EARLIER}| {AGAIN} {AGAIN}",
    f"{WANT} {ASK} {REDO} mitt|min|mina|det|den|på|till|mig| {STEP}|den|det {EARLIER} {AGAIN} "
    f"{AGAIN}",
    f"{WANT} {ASK} {REDO} det|den|vad|det_som|den_som|svaret|den_där|det_där|den_frågan|frågan|"
    "mitt_svar som|jag|ni|du|man| jag|ni|du|man|| svarade|skrev|gav|sa|angav|tryckte|skickade|"
    f"valde|ställde|frågade|svarat|skrivit|angett|satte|klickade|kryssade på|i|in|om| {EARLIER}|"
    f" {EARLIER}| {AGAIN}",
    f"{WANT} ändra|rätta|korrigera|ångra|redigera|justera|revidera|göra_om|ta_tillbaka|"
    "dra_tillbaka|uppdatera|svara_om|byta|ändra_på|höja|sänka mitt|min|det|mina|svaret|svar|"
    f"betyg|betyget|val|röst|siffra|poäng|siffran|mig|omdöme|svaren|{EARLIER} {AGAIN} {AGAIN}",
    f"{WANT} {ASK} gå|backa|hoppa|komma|ta|ta_mig|ta_oss|flytta|återgå|återvända|vända|spola|"
    "stega|kliva|bläddra|scrolla|få|få_komma|få_gå|gå_ett_steg|hoppa_ett_steg|byta|byt|föra|"
    "för|leda|navigera|ta_ett_steg|ta_ett_kliv|ett_steg|skicka|skicka_mig|komma_ett_steg mig|"
    f"oss|vi| tillbaka|tillbaks|bakåt|bak|åter|tebax {THERE} {BEFORE}|{STEP}|| {STEP}| "
    f"{NUMBERS}| {EARLIER}| {AGAIN} {AGAIN}",
    f"tillbaka|tillbaks|bakåt|backa|återgå ett|en|två|till|1|2| steg|frågor|fråga|{THERE} "
    f"{BEFORE}| {STEP}| {NUMBERS}| {EARLIER}| {AGAIN} {AGAIN}",
    f"{WANT} {ASK} tillbaka|tillbaks|bakåt|backa|ångra|undo ett|en|två|till|1|2| steg|frågor|"
    f"fråga|{THERE} {BEFORE}| {STEP}| {NUMBERS}| {EARLIER}| {AGAIN} {AGAIN}",
    "jag|har|jag_har|hade|har_nog|jag_har_nog|jag_tror_att_jag|jag_tror_jag|tror_jag|det|vi|"
    "oj_jag|hoppsan_jag|jag_är_rädd_att_jag|tror_att_jag|visst_jag|jag_råkade|råkade| svarade|"
    "skrev|tryckte|klickade|valde|angav|gav|missförstod|missuppfattade|läste|svarat|skrivit|"
    "tryckt|valt|menade|mena|tänkte|tänkt|råkade|tog|satte|blev|skickade|klantade|slarvade|"
    "hann_inte_svara|hann_inte|slant|missade|svara|trycka|skriva|skicka|kryssade nog|visst|ju||"
    " fel|helt_fel|galet|tokigt|knasigt|något_annat|nåt_annat|tvärtom|slarvigt|för_högt|"
    "för_lågt|för_snabbt|för_fort|för_tidigt|fel_siffra|fel_svar|fel_betyg|fel_knapp|mig|klart|"
    f"| på|i|med|om| {BEFORE}|{MINE}|den {STEP}|{EARLIER}| {NUMBERS}| {EARLIER}|",
    f"det|mitt|min|svaret|siffran|där blev|var|är|blev_visst {BEFORE}|fel|galet|tokigt|knas|"
    f"fel_siffra|fel_svar {STEP}| på|i| {BEFORE}|{MINE} {STEP}|{EARLIER}| {EARLIER}|",
    f"mitt|min {BEFORE}| {MINE} på| {BEFORE}|den| {STEP}|{EARLIER}| {WAS} {WRONG}",
    f"det|den|svaret|siffran|betyget {BEFORE}| jag_gav|jag_skrev|jag_svarade|{EARLIER} på| "
    f"{BEFORE}|den| {STEP}|{EARLIER}| {WAS} {WRONG}",
    "jag|vi|hade|jag_hade var|är|blev|hann inte|aldrig|ej klar|färdig|svara|svara_klart|"
    f"bli_klar|skriva_klart|hinna med|på| {BEFORE}|den|{STEP} {STEP}|{EARLIER}|",
    "du|ni|det|botten gick|hoppade|bytte|rusade|sprang|stressade vidare|fram|fråga|över för|"
    "lite_för|alldeles_för| fort|snabbt|tidigt|snabb|",
    "ta|ta_upp|kör|ställ|visa|öppna|ge_mig|kom_med|upprepa|hämta|läs_upp|backa_till|gå_till|"
    f"fram|hoppa_till|byt_till|till den|det|mig|frågan|mitt|min| {BEFORE}|"
    f"{STEP} {STEP}|{EARLIER}|{NUMBERS} {EARLIER}|tillbaka|åter| {AGAIN} {AGAIN}",
    "finns|har|hur_hittar|var_är|saknar|var_finns|ser|var_hittar|hittar|var|vart det|ni|jag|"
    "man|finns| ingen|inte|nån|någon|en| bakåtknapp|tillbakaknapp|ångraknapp|backknapp|"
    "bakåtpil|tillbakapil|backpil|ångerknapp|ångra_knapp|bakåt_knapp|tillbaka_knapp|"
    "knapp_för_att_backa|sätt_att_backa|väg_tillbaka|knapp_för_att_gå_tillbaka|bakåtknappen|"
    "tillbakaknappen|möjlighet_att_backa|möjlighet_att_gå_tillbaka|möjlighet_att_ändra_sig|"
    "knapp_bakåt|ett_sätt_att_backa|ett_sätt_att_gå_tillbaka|något_sätt_att_gå_tillbaka här|"
    "eller|",
    f"{WANT} hur|ta mig|man|jag ta|komma|gå|backa|| till|tillbaka_till den {BEFORE} {STEP}| "
    f"{EARLIER}| {AGAIN}",
    f"{WANT} {ASK} {REDO}|få|ta|ha|gå_till|komma_till|se|hoppa_till|gå_tillbaka_till|backa_till|"
    "komma_tillbaka_till|ändra_på fråga|frågan|steg|punkt|svaret_på_fråga|nummer|svaret_på "
    f"{NUMBERS} {AGAIN}",
    f"{WANT} ta_om|göra_om|svara_om_på|backa_till|ändra|rätta|ångra|ändra_på|gör_om|ta_tillbaka "
    f"den|det|den_där|det_där|den_igen {AGAIN}",
    "hur ändrar|rättar|korrigerar|ångrar|redigerar|byter|backar|justerar|fixar|återgår|går|"
    f"kommer|tar jag|man tillbaka|bakåt|mig_tillbaka|sig_tillbaka|till|| {THERE} {BEFORE}| "
    f"{STEP}| {EARLIER}| {AGAIN}",
    f"{WANT} ångra|ändra sig|mig|det|valet|svaret|sitt_svar|svar|åsikt|betyget {AGAIN} {AGAIN}",
    "jag|vi| ångrar|ångrade|ångrat|ändrar|ändrade|har_ångrat|har_ändrat|vill_ändra mig|"
    f"mitt_svar|svaret|mitt_betyg|betyget på|om|i|angående {BEFORE}|den|fråga|frågan|det {STEP}|"
    f"{NUMBERS}|{EARLIER}|nyss|",
    "jag|det|mitt_svar|svaret skulle|borde|menade|tänkte|skulle_ju|hade_tänkt|ville egentligen|"
    "| ha|varit|vara|skriva|svara|| skrivit|svarat|sagt|gett|satt|tryckt|valt|något_annat|"
    "nåt_annat|annat| något_annat|nåt_annat|annat|högre|lägre|annorlunda|en_annan_siffra|"
    f"ett_annat_svar| på|i {BEFORE}|den|frågan|fråga {STEP}|{EARLIER}|{NUMBERS}|",
    "backa_bandet|spola_tillbaka|backa_lite|backa_nu|back|gå_back|rulla_tillbaka|"
    f"stega_tillbaka|hoppa_bakåt|hoppa_tillbaks|åter_till_förra|åter_till_föregående {AGAIN}",
    f"{WANT} {ASK} tillbaka|tillbaks|gå_tillbaka|backa|hoppa_tillbaka|återgå|gå|hoppa|bakåt "
    "till den|frågan|punkten|biten|delen|det om|som_handlade_om|med|där @any",
    f"fråga|fråga_mig om den|det| {BEFORE} {STEP}| igen|en_gång_till|på_nytt",
    f"{BEFORE} {STEP}| igen|en_gång_till|om|på_nytt|en_gång_till_tack|igen_tack",
    "jag|vi ångrar|ångrade|har_ångrat|ändrade|har_ändrat|vill_ändra|måste_ändra|kom_på mig|jag|"
    f"att| mitt|min|det|svaret|om|på|angående| {BEFORE}|{STEP} {STEP}|{EARLIER}|mig {EARLIER}|",
    "hoppsan|oj|ups|ojsan|ojdå|attans|sjutton|nej|fel|fan|helvete fel_fråga|backa_lite|backa|"
    "för_snabb|jag_var_för_snabb|det_gick_för_fort|gick_för_fort|undo|fel_av_mig_backa|"
    "tryckte_för_snabbt|för_snabbt_där|det_där_blev_fel|jag_menade_inte_det|"
    "det_var_inte_meningen|det_där_var_inte_meningen|menade_inte_så|jag_menade_inte_så",
    "det_där_blev_fel|det_där_var_inte_meningen|det_var_inte_så_jag_menade|ctrl_z|undo|"
    f"jag_var_för_snabb|gick_för_fort_fram|det_gick_för_fort {AGAIN}",
    f"den|mitt|min|det| {BEFORE} {MINE} blev|var|är|blev_visst|stämmer|stämde|ska_vara|"
    "skulle_vara fel|galet|tokigt|knas|inte|fel_siffra|fel_svar|något_annat|nåt_annat|högre|"
    "lägre|omvänt",
)
