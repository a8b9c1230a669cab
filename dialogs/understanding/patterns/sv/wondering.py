"""Swedish: who asks, what becomes of the answers, and who gets to see them."""

from dialogs.understanding.patterns.sv.ending import POLL as POLLS

POLL = "|".join(
    f"{the}{poll}"
    for the in ("", "den_här_", "denna_", "det_här_", "de_här_", "era_", "er_", "en_sån_här_")
    for poll in POLLS.split("|")
)

CURIOUS = (
    "jag_undrar|undrar|jag_undrar_bara|jag_vill_veta|vill_veta|vill_jag_veta|"
    "vill_jag_gärna_veta|jag_skulle_vilja_veta|skulle_vilja_veta|skulle_jag_vilja_veta|"
    "jag_vill_gärna_veta|får_man_fråga|får_jag_fråga|får_man_veta|får_jag_veta|kan_jag_få_veta|"
    "kan_man_få_veta|man_undrar|undrar_man|undrar_jag|kan_du_säga|kan_ni_säga|kan_du_berätta|"
    "kan_ni_berätta|kan_du_förklara|kan_ni_förklara|säg|berätta|förklara|tala_om|nyfiken_på|"
    "jag_är_nyfiken_på|vet_du|vet_ni|vet_du_om|vet_ni_om|snabb_fråga|fråga|en_fråga|"
    "måste_veta|"
    "jag_måste_veta|måste_jag_veta|behöver_veta|jag_behöver_veta|behöver_jag_veta|"
    "kan_du_svara_på|kan_ni_svara_på|svara_på|först_vill_jag_veta|eller|går_det_att_få_veta|"
    "kan_någon_berätta|kan_någon_förklara|kan_nån_förklara|kan_nån_berätta|upplys_mig_om|"
    "vore_bra_att_veta|bra_att_veta|jag_funderar_på|funderar_på|får_jag_lov_att_fråga|"
    "vill_bara_veta|jag_vill_bara_veta|jag_tänkte_höra|tänkte_höra|jag_ville_veta|tänkte_bara|"
)

ANSWERS = (
    "mina_svar|svaren|svaret|mitt_svar|det_här|detta|det|den_här|den|informationen|infon|"
    "uppgifterna|mina_uppgifter|min_information|min_info|datan|data|min_data|mina_data|allt|"
    "allting|det_jag_skriver|vad_jag_skriver|det_jag_svarar|vad_jag_svarar|det_man_skriver|"
    "vad_man_skriver|vad_man_svarar|det_man_svarar|vad_jag_tycker|mitt_betyg|mina_betyg|"
    "betygen|betyget|resultatet|resultaten|min_feedback|mina_åsikter|min_åsikt|enkäten|"
    "enkätsvaren|undersökningen|mitt_namn|namnet|mitt_nummer|mitt_telefonnummer|"
    "mitt_personnummer|min_identitet|min_mejl|min_mail|mina_personuppgifter|personuppgifterna|"
    "den_här_enkäten|den_här_undersökningen|det_vi_skriver|det_vi_svarar|våra_svar|"
    "de_här_svaren|dom_här_svaren|dessa_svar|de_här_uppgifterna|dom_här_uppgifterna|"
    "dessa_uppgifter|de_svaren|vem_jag_är|vem_som_svarat|vem_som_har_svarat|vem_som_svarar|"
    "vem_som_skrivit|vem_som_skrev|vem_som_har_skrivit|vem_som_har_skrivit_vad|"
    "vem_som_sagt_vad|vem_som_svarat_vad|vem_som_är_vem|vad_jag_sagt|vad_jag_har_skrivit|"
    "vad_jag_har_svarat|vad_jag_svarat|vad_folk_svarar|vad_folk_skriver|att_det_är_jag|"
    "att_det_var_jag|vem_det_är|omdömet|mitt_omdöme|synpunkterna|mina_synpunkter|sånt_här|sånt|"
    "kommentarerna|min_kommentar|det_jag_säger|vad_jag_säger|meddelandet|mina_meddelanden|"
    "chatten|det_jag_lämnar|vad_var_och_en_svarar|vem_som_svarar_vad|vem_som_skriver_vad|"
    "det_som_skrivs_här"
)

WHERE_TO = (
    "jag_skriver|jag_ger|jag_lämnar|man_skriver|man_lämnar|man_ger|här|nånstans|någonstans|sen|"
    "sedan|efteråt|igenom|i_företaget|på_jobbet|hos_er|inom_företaget|om_mig|alls|"
    "på_något_sätt|på_nåt_sätt|på_något_vis|till_mig|med_mitt_namn|med_namn|till_mitt_namn|"
    "till_något|till_nåt|för_något|för_nåt|till_vad|och_hur_länge|av_vem|anonymt|ordentligt|"
    "på_riktigt|vidare|ut|till_andra|till_tredje_part|till_någon|till_nån|med_andra|bort|"
    "om_jag_svarar|när_jag_svarat|när_jag_har_svarat|i_den_här_enkäten|med|av|"
)

EYES = (
    "min_chef|chefen|mina_chefer|cheferna|min_gruppchef|gruppchefen|min_närmaste_chef|läkaren|"
    "min_läkare|doktorn|min_doktor|sköterskan|ledningen|arbetsgivaren|min_arbetsgivare|"
    "kollegorna|mina_kollegor|kollegerna|arbetskamraterna|rektorn|läraren|mina_lärare|lärarna|"
    "skolan|personalen|hr|facket|någon|nån|nån_människa|någon_människa|nån_annan|någon_annan|"
    "någon_riktig_människa|nån_riktig_människa|ni|du|företaget|andra|alla|alla_andra|folk|"
    "avdelningen|hela_avdelningen|min_handläggare|handläggaren|mäklaren|hyresvärden|"
    "min_hyresvärd|värden|polisen|myndigheten|myndigheter|vården|kommunen|facebook|google|"
    "butiken|säljaren|teknikern|hantverkaren|hon|han|de|dom|den|vem_som_helst|ägaren|ägarna|"
    "gymmet|banken|försäkringsbolaget|tredje_part|utomstående|annonsörer|mamma|föräldrarna|"
    "mina_föräldrar|teamet|gruppen|min_grupp|styrelsen|vd|vdn|familjen|hemtjänsten|kunderna|"
    "servitören|kyparen|frisören|föraren|chauffören|montören|rådgivaren|coachen|tränaren|"
    "boendet|förskolan|fröknarna|pedagogerna|chefen_min|personen|personen_jag_pratade_med|"
    "den_jag_pratade_med|hen|en_människa|en_riktig_människa|ens|man"
)

REASON = (
    "varför|hur_kommer_det_sig_att|hur_kommer_det_sig|hur_kom_det_sig_att|hur_kom_det_sig|"
    "av_vilken_anledning|på_vilket_sätt|hur|hur_gick_det_till_när|på_vilka_grunder|"
    "vad_är_anledningen_till_att|vad_beror_det_på_att|jag_undrar_varför|undrar_varför"
)

WHY = (
    # Who reads it, sees it, has it.
    f"{CURIOUS} vem|vilka|vem_är_det|vilka_är_det|är_det_någon|är_det_nån|finns_det_någon|"
    "finns_det_nån|vem_fan|vem_mer|vilka_mer|vem_annars|vem_mer_än_ni|hur_många|vem_exakt|"
    "vilken_människa kan|får|kommer_att|kommer|ska|har|det_är| läser|ser|läsa|se|kollar|kolla|"
    "kollar_på|kolla_på|tittar_på|titta_på|tar_del_av|ta_del_av|får_del_av|få_del_av|"
    "får_tillgång_till|få_tillgång_till|tillgång_till|får_se|får_läsa|få_se|få_läsa|få_veta|"
    "får_veta|veta|hanterar|hantera|analyserar|tar_emot|samlar_in|sparar|granskar|går_igenom|"
    "kommer_åt|komma_åt|äger|använder|använda|behandlar|sköter|spara|får|får_reda_på|"
    f"har_skrivit|bryr_sig_om|har|beställt alla|allt|av|{WHERE_TO} {ANSWERS} {WHERE_TO} "
    f"{WHERE_TO}",
    f"{CURIOUS} kan|får|kommer|skulle|ska|brukar|går_det_att|går_det|är_det_möjligt_att|"
    f"får_bara {EYES}|nån_på|någon_på| jobbet|kunna| se|läsa|veta|få_veta|få_se|få_läsa|"
    "räkna_ut|lista_ut|klura_ut|få_reda_på|spåra|ta_reda_på|koppla|ta_del_av|komma_åt|förstå|"
    "lagra|känna_igen|identifiera|höra|använda|sälja|dela|spara|gissa "
    f"{ANSWERS}|mig till_mig|{WHERE_TO} {WHERE_TO}",
    f"{CURIOUS}|om får|tar|kollar {EYES} ens|verkligen|| se|veta|läsa|reda_på|del_av|igenom|på "
    f"{ANSWERS} {WHERE_TO} {WHERE_TO}",
    f"{CURIOUS}|om ser|läser|vet|hör|granskar|sparar|säljer|vidarebefordrar|delar_med|"
    "delar|lagrar|registrerar|loggar|använder|läses|bryr_sig|lyssnar|spårar|"
    f"skickar_ni_vidare|ser_då {EYES} ens|verkligen|igenom|ut|del_av|av|se|veta|"
    f"reda_på|till_er|på| {ANSWERS} {WHERE_TO} {WHERE_TO}",
    f"{CURIOUS}|om kommer|ska|kan|får|går_det {ANSWERS}|jag|man|{EYES} att| vara|bli|förbli|"
    "användas|sparas|lagras|synas|se|läsa|delas|säljas|kopplas|spåras|läsas|visas|publiceras|"
    f"spridas|skickas|hamna|gå|kunna_se|få_se|få_veta anonym|anonymt|anonyma|mot_mig|{ANSWERS} "
    f"vidare|hemligt|hos|till|av|i|på| min_chef|chefen|nån_annan|någon_annan|er|andra|jobbet|"
    f"{WHERE_TO} {WHERE_TO}",
    f"{CURIOUS}|om kommer|ska|kan|får|går_det {ANSWERS} att| användas|sparas|lagras|synas|delas|"
    "säljas|kopplas|spåras|läsas|visas|publiceras|spridas|skickas|hamna|gå mot_mig|vidare|hos|"
    "till|av|i|på| min_chef|chefen|nån_annan|någon_annan|er|andra|jobbet|"
    f"{WHERE_TO} {WHERE_TO}",
    # Whether it is anonymous.
    f"{CURIOUS}|om är|är_det_så_att|blir|förblir|e|är_ju|behandlas|hanteras|hålls|var|"
    f"vara|ska|är_verkligen {ANSWERS}|jag|man|vi|det_hela ni_säkra_på| helt|"
    "verkligen|100|garanterat| anonym|anonymt|anonyma|konfidentiell|konfidentiellt|"
    "konfidentiella|hemligt|hemliga|spårbart|spårbara|kopplad|kopplat|kopplade|registrerat|"
    "registrerade|offentlig|offentligt|offentliga|sekretessbelagt|sekretess|skyddat|skyddade|"
    "personligt|gdpr|gdpr_säkert|säkert|på_riktigt|seriöst|bluff|en_bluff|äkta|"
    "ett_lurendrejeri|phishing|bedrägeri|ett_bedrägeri|scam|synliga|synligt|reklam|försäljning "
    f"till|för|mot|med| {EYES}|mitt_namn|mitt_personnummer|mitt_nummer|min_mejl|mig|person| "
    f"{WHERE_TO} {WHERE_TO}",
    f"{CURIOUS}|om sparas|lagras|registreras|används|säljs|delas|syns|loggas|spelas|skickas|"
    "hamnar|publiceras|raderas|visas|kopplas|behandlas|hanteras|läses|analyseras|lämnas|spåras|"
    f"sprids|redovisas|förs {ANSWERS}|jag|man in|vidare|ut|upp|till|hos|i|med|på|av|ens|mot| "
    f"{EYES}|register|namn|mitt_namn|nån_server|er|nån_databas|ert_register| {WHERE_TO}",
    "anonymt|är_man_anonym|är_jag_anonym|hur_anonymt_är_det|hur_anonymt_är_det_här|"
    "hur_anonymt_är_detta|hur_anonym_är_jag|hur_är_det_med_gdpr|gdpr|"
    "hur_är_det_med_sekretessen|integritetspolicy|var_finns_er_integritetspolicy|"
    "hur_är_det_med_anonymiteten|är_ni_verkligen_anonyma|vad_säger_gdpr eller|då|här|",
    # Where it ends up, and what is done with it.
    f"{CURIOUS} varför|vad sparas|lagras|skickas|används|hanteras|sparar_ni|lagrar_ni|"
    "hanterar_ni|använder_ni|händer|gör_ni|gör_du|skickar_ni|ska|vill_ni|gör_man|behöver_ni|"
    f"ska_ni med| {ANSWERS} att_sparas|att_användas|användas|sparas|med| {WHERE_TO} {WHERE_TO}",
    f"{CURIOUS} vart|var|till_vem|hos_vem|till_vilka|hur_länge|hur|på_vilket_sätt|till_vad|"
    "av_vem hamnar|går|sparas|lagras|skickas|tar|tar_vägen|landar|används|hanteras|"
    "visas|publiceras|behandlas|kommer|redovisas|sparar_ni|lagrar_ni|hanterar_ni|använder_ni|"
    "händer|skyddas|sker|görs|gör_ni|gör_du|skickar_ni|ska|vill_ni|gör_man|behöver_ni|ska_ni "
    f"med| {ANSWERS} vägen|att_sparas|att_användas|användas|sparas|med| {WHERE_TO} {WHERE_TO}",
    f"{CURIOUS} vart|var|till_vem|hos_vem|hur_länge|hur|varför|till_vad {ANSWERS}|ni|du|man "
    "hamnar|går|sparas|lagras|skickas|tar_vägen|används|hanteras|visas|publiceras|behandlas|"
    f"sparar|lagrar|använder|hanterar|behöver|vill_ha|ska_ha {ANSWERS}| till|{WHERE_TO} "
    f"{WHERE_TO}",
    f"{CURIOUS} vad|vad_det_är|det_är_för ni|du|man|företaget gör|ska|använder|behöver|vill|"
    "vill_ha|ska_ha|ska_göra|tänker_göra|har|får_ut|ska_använda|behöver_ha|tänker|vinner|"
    f"tjänar med|av|ha|göra|göra_med|på| {ANSWERS} till|för|med|{WHERE_TO} {WHERE_TO}",
    f"{CURIOUS} vad|vem {ANSWERS}|{POLL}|den_här_frågan|frågan|frågorna|det_hela|"
    "den_frågan|det_där|era_frågor är|ska_vara|är_till|används|gör|handlar|går_ut|gäller|ska|"
    "kommer_användas|syftar till|för|om|på|bra|viktig|viktigt|relevant|relevanta|till_för|"
    f"användas_till|bra_för| {WHERE_TO}",
    f"{CURIOUS} vad|varför|till_vad den|själva| {POLL} är|ska_vara|är_till|används|handlar|"
    "går_ut|gäller|ska|behövs till|för|om|på|bra|viktig|till_för|användas_till|bra_för| "
    f"{WHERE_TO}",
    f"{CURIOUS} vad|för_vad|till_vad är|är_det|var|handlar|gäller|rör_sig|e|"
    f"är_det_egentligen det_här|detta|det|den_här_frågan|frågan|{POLL}|den|den_här_grejen|"
    "det_här_meddelandet|det_här_smset|det_här_numret för|om| något|nåt|nånting|någonting|"
    "nån_skit|en_grej|en_enkät|en_undersökning|meddelande|sms|för_sms|fråga|frågor|ut_på|till|"
    "bra|till_för| till_för|för|om|egentligen|",
    # Who asks.
    f"{CURIOUS} vem|vilka|vilket_företag|vilken_firma|vad|vem_är_det|vilka_är_det|"
    "vilken_människa|vilken_organisation|vilken_myndighet är|står|ligger|skickar|gör|ansvarar|"
    "ringer|ordnar|håller_i|har_gjort|har_beställt|beställde|beställt|betalar|driver|kommer|"
    "finns ni|du|det|dig|er|bakom|för|ut|avsändaren|avsändare|ansvarig|ansvarig_för|från| "
    f"det_här|detta|den_här|enkäten|undersökningen|{POLL}|frågorna|frågan|utskicket|smset|"
    f"meddelandet|sånt_här {WHERE_TO}",
    f"{CURIOUS} vem|vilka|vilket_företag|vilken_firma|vem_är_det|vilka_är_det|"
    "vilken_människa|vilken_organisation|vilken_myndighet är|står|skickar|frågar|undrar|"
    "har_skickat|skriver|pratar_jag_med|chattar_jag_med|snackar_jag_med|talar_jag_med|"
    "skriver_jag_med|har_gett_er|gav_er|skrev|skickade|smsar|kontaktar|det_är|"
    "representerar ni|du|det|dig|er|mig|till_mig|bakom|för|ut|avsändaren|avsändare|ansvarig|"
    "ansvarig_för|från|jag|mitt_nummer| det_här|detta|det|den_här|den|enkäten|undersökningen|"
    f"{POLL}|frågorna|frågan|utskicket|smset|meddelandet|sånt_här| jag|pratar_med|{WHERE_TO}",
    "är_det|är det|det_här|detta|| ni|du|företaget|kommunen|chefen|min_chef|en_människa|"
    "en_riktig_person eller| nån|någon|ett|en|en_bot|| annan|annat|företag|maskin|robot|| som||"
    " frågar|undrar|skickar|skriver|ställer|har_skickat|vill_veta|gör det_här|detta|frågorna|"
    "enkäten|den|det|",
    f"{CURIOUS} är|är_det|frågar|jobbar|kommer|ringer ni|du|det|det_här|detta|{POLL} själva|"
    "från|för|hos|av|nån|någon|ett|ett_annat|nåt|något|en| själva|undersökningsföretag|"
    "undersökningsinstitut|bolag|företag|myndigheten|kommunen|konsult|konsultfirma|sifo|novus|"
    "utomstående|försäljning|säljare|telefonförsäljare|bedragare|statistiska_centralbyrån|scb "
    f"eller| {WHERE_TO}",
    "vem_är_du|vilka_är_ni|vem_är_ni|vem_är_det|vem_är_det_här|vad_är_det_här|vad_är_detta|"
    "vad_är_du|vad_är_ni_för_några|vem_fan_är_du|vilka_fan_är_ni|vem_sms_ar|vem_pratar_jag_med|"
    "vem_skriver|vem_har_skickat_det_här|varifrån_kommer_det_här|var_kommer_det_här_ifrån|"
    "var_kommer_ni_ifrån|var_ringer_ni_ifrån|vem_är_avsändare|vem_är_avsändaren|"
    "vem_representerar_ni|vad_är_det_för_nummer|vems_nummer_är_det_här|vad_är_det_för_enkät|"
    "vad_är_det_för_undersökning|vad_är_det_för_frågor|vad_för_enkät|vad_för_undersökning|"
    "vem_är_det_som_skriver|vem_är_det_jag_skriver_med|vem_är_det_jag_pratar_med för_något|"
    "för_nåt|för_någon|för_nån|för_ena|för_en|här|eller|nu|som_frågar|som_undrar|som_skriver|",
    # Why me, and how you came by my number.
    f"{REASON} ni|du|jag|vi|just_jag| har|är|blev|blir|var|just ni|du|man|jag|vi|"
    "just_jag|bara_jag| just_jag|inte|bara| "
    "valt_ut|valt|valde_ut|valde|väljer|väljer_ut|utvald|utvalda|vald|blivit_vald|"
    "blivit_utvald|uttagen|valts_ut|plockat_ut|hamnat_på_listan|hamnat_på_er_lista|hamnat_här|"
    f"tillfrågad|tillfrågas mig|just_mig|ut|jag|vi| till|för| {POLL}|den_här|det_här|av_alla|"
    "av_alla_kunder|",
    f"{REASON} väljer|valde|frågar|skickar|skickade|frågade|vänder ni|du|er till|ut| mig|"
    f"just_mig|till_mig|just_till_mig {POLL}|den_här|det_här|det|detta|",
    f"{REASON} skickar|skickade|har ni|du skickat|ut| {POLL}|den_här|denna|såna_här|det_här|"
    f"de_här|sms|såna {POLL}|frågan|smset|meddelandet| till_mig|",
    f"{REASON} jag|just_jag|vi| har|får|fick|ska jag|vi|man|just_jag| just_jag|bara| "
    f"få|fått|svara_på|få_svara_på| {POLL}|den_här|denna|såna_här|det_här|de_här|just_denna|"
    f"en_sån_här|såna|sådana_här {POLL}|frågan|smset|meddelandet|sms|",
    f"{REASON} har|fick|hittade|får ni|du hittat|fått|tag_på|tag_i|fått_tag_på|fått_tag_i| "
    "mitt_nummer|min_mejl|min_adress|mina_uppgifter|mitt_telefonnummer|mig",
    f"{REASON} jag|just_jag|vi|mig|just_mig",
    "hur|var|varifrån|vart|vem|när har|fick|får|hittade|kom|fan_fick ni|du|de|gett|gav|över| "
    "fått|tag_på|tag_i|över|hittat|er|hittade| mitt|min|mina|mig nummer|telefonnummer|"
    "mobilnummer|mejl|mejladress|mail|mailadress|adress|uppgifter|kontaktuppgifter|namn ifrån|"
    "från|av|",
    # By what right, and what you get out of it.
    "varför just|bara|då den|den_här|denna|såna|sådana|de_här|det_här|det fråga|frågan|frågor|"
    "frågorna|",
    "till|för vad|vilket|vilken|vilket_ändamål|vilket_syfte ska|använder|behöver|vill|samlar "
    f"ni|du|man ha|in|veta|använda| {ANSWERS} till|för|{WHERE_TO}",
    "med|på|av|enligt|i vilken|vilka|vilket|vad_för rätt|grund|grunder|lag|anledning|syfte|"
    "skäl|stöd|ändamål|orsak frågar|ställer|ringer|skickar|sparar|behöver|samlar|kontaktar|gör|"
    f"vill_ni_veta|kan|får|begär|lagrar|vill|undrar|har ni|du|man|jag {ANSWERS}|fått|frågan|"
    f"den_här_frågan|frågor|såna_frågor|{POLL}|mig|er_rätten_att_fråga| till_mig|in|veta|"
    f"{WHERE_TO} {WHERE_TO}",
    "vad|hur|hur_mycket tjänar|vinner|har|får|vill|hoppas|ska|hoppas_på|uppnår|blir ni|du|"
    "företaget|det på|med|ut_av|av|uppnå|uppnå_med|ha|för| att| veta|fråga|få_veta|samla_in|"
    f"läsa|höra|nytta_av|glädje_av|användning_för|få_reda_på| {ANSWERS} {WHERE_TO} {WHERE_TO}",
    "för_vadå|för_vad_då|till_vadå|vadå_för_fråga|vadå_för_enkät|varför_i_hela_världen|"
    "varför_skulle_jag|varför_skulle_jag_svara|varför_skulle_jag_svara_på_det|"
    "varför_skulle_jag_göra_det|varför_ska_jag_svara_på_det_här|vad_får_jag_för_det|"
    "vad_får_jag|vad_får_jag_ut_av_det|vad_vinner_jag_på_det|vad_tjänar_jag_på_det|"
    "varför_är_ni_så_nyfikna|varför_så_nyfikna|varför_så_nyfiken|vad_är_det_bra_för|"
    "vad_är_poängen|vad_är_vitsen|vad_ska_det_vara_bra_för|vad_är_nyttan|vad_gör_det_för_nytta|"
    "gör_det_någon_skillnad|gör_det_nån_skillnad|spelar_mitt_svar_någon_roll|"
    "leder_det_här_till_något|leder_det_till_nåt|leder_det_till_något|vadan_denna_nyfikenhet|"
    "hur_blev_jag_utvald|hur_blev_jag_vald|vem_har_bestämt_det|vem_har_sagt_det då|eller|"
    "egentligen|med_att_svara|med_det|med_det_här|för|om_jag_svarar|",
    f"{CURIOUS} vad|hur tänker|ska|kommer|vill|brukar|planerar ni|du|man|företaget göra|använda|"
    "ha|göra_med|hitta_på|hantera|spara|att_göra|att_använda|använda_er_av med|till|av| "
    f"{ANSWERS} till|för|med|{WHERE_TO} {WHERE_TO}",
    f"{CURIOUS} hur_kommer_det_sig|varför|hur_kan_det_komma_sig|hur att| ni|du har|fick|vet|kan|"
    "känner_till|har_fått_tag_på|fått mitt|min|mina|vem|var|att nummer|telefonnummer|mejl|"
    "adress|mejladress|uppgifter|namn|jag_är|jag_bor|jag_heter|jag_är_kund|jag_har_handlat här|"
    "hos_er|",
    f"{CURIOUS} är|är_det det_här|detta|det|ni|enkäten|smset|meddelandet på_riktigt|seriöst|"
    "äkta|legitimt|seriösa|bluff|en_bluff|bedrägeri|spam|reklam|säkert|lurendrejeri eller|och| "
    "bluff|en_bluff|spam|bedrägeri|ett_bedrägeri|reklam|lurendrejeri|seriöst|",
    f"{CURIOUS} vem|vilka|vilket_företag|vem_är_det vill_veta|vill_ha_svar|vill_ha_svar_på|bett|"
    "har_bett|bad|gav|har_sagt|beställde|frågar_efter|undrar|vill_ha er|dig|åt_er|ni|det|detta|"
    "det_här|mina_svar|mitt_svar| att| fråga|skriva|smsa|kontakta|undersöka|ska|| mig|det|"
    "detta|det_här|om_det|om_det_här|det_egentligen|",
)
