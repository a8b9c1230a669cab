"""Swedish: slots that several kinds of requests have."""

BETWEEN = (
    "tack|snälla|snälla_ni|snälla_du|snällaste|snälla_nån|vänligen|bara|nu|nu_då|då|ju|väl|"
    "asså|alltså|altså|typ|liksom|faktiskt|ärligt_talat|ärligt|seriöst|helt_enkelt|hej|hejsan|"
    "hallå|tjena|tja|ok|okej|okey|oki|ja|jo|jaha|jasså|öh|eh|hmm|hm|åh|oj|oops|ops|hoppsan|men|"
    "och|o|samt|så|för|eftersom|därför|sen|dessutom|också|även|fan|för_fan|ffs|för_i_helvete|"
    "i_helvete|helvete|jävlar|jävla|djävla|jäkla|förbannade|förbannat|sabla|himla|satans|"
    "för_guds_skull|för_bövelen|för_tusan|herregud|herre_gud|gud|jesus|kan_ni_dra_åt|sorry|"
    "förlåt|ursäkta|ledsen|tyvärr|jag_ber|jag_ber_er|lite|kanske|nog|genast|omgående|"
    "omedelbart|direkt|snarast|på_en_gång|med_en_gång|med_detsamma|istället|i_stället|hellre|"
    "helst|gärna|om_det_går|om_det_är_okej|om_det_är_ok|om_ni_kan|om_du_kan|om_möjligt|"
    "är_ni_snälla|är_du_snäll|vänta|vänta_lite|vänta_nu|stopp_och_belägg|nån_gång|någon_gång|"
    "redan|äntligen|för_sista_gången|en_gång_för_alla|jag_sa|jag_säger|som_sagt|jag_har_sagt|"
    "tänkte_jag|tror_jag|tycker_jag|lol|haha|tackar|mvh|tusen_tack|tack_på_förhand|kompis|"
    "vännen|älskling|egentligen|ens|just|dock|visst|i_alla_fall|hörru|hörrni|hörrudu|hallå_där|"
    "ursäkta_mig|du|hördu|kära_nån|kära_ni|bästa|bror|bre|mannen|vettja|vetja|serru|förresten|"
    "i_så_fall|som|fast|gärna_då|usch|nämligen|såklart|ännu|först|precis|ärligt_sagt|"
    "helst_då|tex|innan_jag_svarar|innan_jag_gör_det|innan_vi_börjar|innan_jag_fortsätter|"
    "innan_jag_svarar_på_något|innan_jag_svarar_på_det|i_första_hand|dumma_robot|robot|"
    "robotjävel|bot|kanske_bättre|på_en_gång_nu|så_fort_det_går|vänliga_hälsningar|"
    "med_vänlig_hälsning|hälsningar|sms_robot|allvarligt_talat|allvarligt|uppriktigt|"
    "uppriktigt_sagt|jo_men|nej_men|nä_men|nej_du|nä_du|men_du|men_snälla|tjo|tjabba|tjenare|"
    "halloj|hello|hi|god_dag|goddag|go_kväll|godmorgon|godkväll|god_afton|mja|nja|äh|asch|ah|"
    "aha|jo_du|ju_nu|lite_snabbt|va|vafan|wtf|omg|asap|igen_nu|minsann|verkligen|annars|"
    "dumma_bot|på_riktigt|god_morgon|god_kväll"
)

ASK = (
    "kan_ni|kan_du|kan_man|kunde_ni|kunde_du|skulle_ni_kunna|skulle_du_kunna|skulle_man_kunna|"
    "vill_ni|vill_du|skulle_ni_vilja|skulle_du_vilja|kan_ni_inte|kan_du_inte|kan_inte_ni|"
    "kan_nån|kan_någon|går_det_att|går_det_bra_att|är_det_möjligt_att|är_det_okej_att|"
    "är_det_ok_att|skulle_det_gå_att|finns_det_möjlighet_att|var_snäll_och|var_snälla_och|"
    "var_så_snäll_och|var_så_vänlig_och|var_vänlig_och|var_vänliga_och|"
    "kan_du_vara_så_vänlig_att|kan_ni_vara_så_vänliga_att|kan_du_vara_så_snäll_och|"
    "kan_ni_vara_så_snälla_och|kan_du_vara_så_vänlig_och|vänligen|jag_vill_att_ni|"
    "jag_vill_att_du|jag_önskar_att_ni|jag_skulle_vilja_att_ni|jag_skulle_vilja_att_du|"
    "jag_kräver_att_ni|jag_kräver_att|jag_ber_er_att|jag_ber_dig_att|ber_er|ber_er_att|"
    "jag_uppskattar_om_ni|jag_skulle_uppskatta_om_ni|ni_får|du_får|ni_kan|du_kan|ni_måste|"
    "du_måste|ni_borde|du_borde|ni_ska|du_ska|nu_får_ni|nu_får_du|dags_att|se_till_att|"
    "gör_mig_en_tjänst_och|hur_får_jag_er_att|hur_får_man_er_att|hur_gör_jag_för_att|"
    "hur_gör_man_för_att|hur_kan_jag|hur_kan_man|kan_jag|kan_jag_få|får_jag|kan_vi|jag_vill|"
    "vill|jag_skulle_vilja|skulle_vilja|jag_önskar|jag_behöver|jag_skulle_behöva|"
    "jag_vill_gärna|jag_skulle_gärna|jag_skulle_gärna_vilja|det_vore_bra_om_ni|"
    "det_vore_snällt_om_ni|ni_kan_väl|du_kan_väl|kan_ni_va_snälla_och|kan_ni_vara_snälla_och|"
    "kan_du_vara_snäll_och|kan_du_va_snäll_och|hur|hjälp_mig_att|nej|nä|nej_tack|ja|be|"
    "vore_det_möjligt_att|är_det_möjligt_att_få|finns_det_möjlighet_att_få|finns_möjlighet_att|"
    "finns_det_nåt_sätt_att|finns_det_något_sätt_att|finns_det_nån_chans_att|"
    "jag_hade_uppskattat_om_ni|jag_hade_uppskattat_om_du|tacksam_om_ni|tacksam_om_du|"
    "jag_vore_tacksam_om_ni|jag_vore_tacksam_om_du|jag_är_tacksam_om_ni|jag_ser_helst_att_ni|"
    "jag_ser_gärna_att_ni|det_vore_bra_om_ni_kunde|det_vore_snällt_om_du|det_vore_bra_om_du|"
    "det_vore_fint_om_ni|jag_skulle_uppskatta_om_du|jag_uppskattar_om_du|uppskattar_om_ni|"
    "vill_du_vara_snäll_och|vill_du_va_snäll_och|vill_ni_vara_snälla_och|"
    "kan_du_va_så_snäll_att|kan_ni_va_så_snälla_att|kan_du_vara_så_snäll_att|"
    "kan_ni_vara_så_snälla_att|jag_undrar_om_ni_kan|jag_undrar_om_du_kan|undrar_om_ni_kan|"
    "undrar_om_du_kan|undrar_om_man_kan|jag_undrar_om_man_kan|undrar_om_ni_kunde|"
    "jag_undrar_om_ni_kunde|var_god_och|var_god|varsågod_och|var_bussig_och|var_schysst_och|"
    "va_snäll_och|va_snälla_och|ni_får_gärna|du_får_gärna|ni_kan_gärna|du_kan_gärna|"
    "bäst_att_ni|bäst_att_du|jag_föredrar_att_ni|jag_föredrar_att_du|jag_hoppas_ni_kan|"
    "hoppas_ni_kan|jag_behöver_att_ni|jag_behöver_att_du|kan_ni_snälla|kan_du_snälla|"
    "skulle_ni_kunna_tänka_er_att|skulle_du_kunna_tänka_dig_att|gör_så_att_ni|"
    "hur_gör_ni_för_att|då_får_ni|då_får_du|ni_bör|ni_skulle_kunna|du_skulle_kunna|nu_kan_ni|"
    "nu_kan_du|snälla_kan_ni|snälla_kan_du|skulle_jag_kunna|får_man|får_jag_be_er_att|"
    "får_jag_be_dig_att|får_jag_be_er|ber_dig|låt_oss|vi_kan_väl|"
)
"""What asks another to do something, and oneself, before what is to be done."""

MAY = (
    "kan_jag|kan_jag_få|får_jag|får_man|kan_man|kan_man_få|kan_vi|ska_vi|skulle_jag_kunna|"
    "jag_vill|vill|jag_skulle_vilja|skulle_vilja|jag_vill_gärna|jag_behöver|behöver|"
    "jag_skulle_behöva|jag_önskar|jag_måste|låt_mig|låt_oss|går_det_att|går_det_bra_att|"
    "går_det_bra_om_jag|är_det_okej_att|är_det_ok_att|är_det_okej_om_jag|är_det_ok_om_jag|"
    "är_det_möjligt_att|hur_gör_jag_för_att|hur_gör_man_för_att|hur_kan_jag|hur_kan_man|"
    "hur_får_jag|kunde_jag|kan_du_låta_mig|"
    "skulle_man_kunna|jag_föredrar_att|föredrar_att|jag_vill_hellre|kan_du|kan_ni|"
    "skulle_du_kunna|skulle_ni_kunna|du_kan|ni_kan|vill_jag|skulle_jag_vilja|behöver_jag|"
    "måste_jag|jag_vill_bara|jag_vill_helst|vill_helst|helst_vill_jag|hellre_vill_jag|"
    "jag_skulle_helst_vilja|jag_skulle_hellre|jag_skulle_helst|jag_tänker|tänker|jag_tänkte|"
    "tänkte|jag_skulle_föredra_att|skulle_föredra_att|jag_ska|ska|jag_ska_be_att_få|"
    "jag_ber_att_få|ber_att_få|får_jag_lov_att|får_man_lov_att|kan_jag_få_lov_att|"
    "vore_det_möjligt_att|vore_det_möjligt_för_mig_att|är_det_möjligt_för_mig_att|"
    "är_det_möjligt_att_få|vore_det_okej_att|vore_det_okej_om_jag|finns_det_möjlighet_att|"
    "finns_möjlighet_att|finns_det_möjlighet_att_få|finns_det_nåt_sätt_att|"
    "finns_det_något_sätt_att|finns_det_nån_möjlighet_att|finns_det_någon_möjlighet_att|"
    "finns_chansen_att|någon_chans_att|nån_chans_att|finns_det_nån_chans_att|"
    "jag_undrar_om_jag_kan|undrar_om_jag_kan|jag_undrar_om_jag_får|jag_undrar_om_man_kan|"
    "undrar_om_man_kan|undrar_om_jag_kan_få|jag_undrar_om_jag_kan_få|hur_ska_jag_göra_för_att|"
    "hur_bär_jag_mig_åt_för_att|hur_bär_man_sig_åt_för_att|hjälp_mig_att|kan_du_hjälpa_mig_att|"
    "kan_ni_hjälpa_mig_att|det_här_måste_jag|det_här_vill_jag|det_måste_jag|jag_hoppas_att_få|"
    "jag_har_bestämt_mig_för_att|har_bestämt_mig_för_att|jag_borde|borde|jag_bör|vi_borde|"
    "jag_behöver_få|behöver_få|jag_måste_få|måste_få|jag_vill_få|vill_få|måste|vi_måste|"
    "jag_hade_hellre|jag_hade_helst|går_det_att_få|går_det_för_sig_att|gör_det_nåt_om_jag|"
    "gör_det_något_om_jag|har_ni_nåt_emot_att_jag|kan_vi_inte|ska_vi_inte|kan_jag_inte|"
    "kan_man_inte|får_jag_inte|låt_mig_få|låt_mig_bara|jag_skulle_uppskatta_att_få|"
    "jag_önskar_få|önskar_få|önskar|nu_vill_jag|då_vill_jag|nu_måste_jag|jag_känner_för_att|"
    "känner_för_att|jag_har_lust_att|dags_att|bäst_att|det_är_bäst_att|bäst_jag|"
)

ME = (
    "mig|mej|oss|min_telefon|min_mobil|mitt_nummer|till_mig|till_mej|till_oss|åt_mig|på_mig|"
    "av_mig|med_mig|ner_mig|ner_min_telefon|ner_min_mobil|ner_min_inkorg|min_inkorg|"
    "det_här_numret|till_det_här_numret|till_min_telefon|till_mitt_nummer|till_min_mobil|"
    "till_detta_nummer|min_mail|"
)

ANY = (
    "några|något|nåt|nån|mer|mera|fler|flera|alla|all|allt|era|er|ert|dom|dem|de|dessa|de_här|"
    "dom_här|den_här|det_här|denna|detta|såna|sådana|såna_här|sånna_här|sådana_här|sånt_här|"
    "sånt|inga|ingen|inget|en|ett|en_massa|massa|så_många|så_mycket|en_enda|ett_enda|fler_av|"
    "era_jävla|från_er|framtida|kommande|ytterligare|nya|fler_av_era|alla_era|alla_framtida|"
    "alla_kommande|mer_av|mera_av|fler_av_de|"
)

MESSAGES = (
    "sms|messen|mess|messet|spammandet|smsandet|tjatandet|mejlandet|spammet|plingandet|"
    "de_här_messen|smset|smsen|sms:en|meddelanden|meddelande|medelanden|mess|mejl|mejlen|mail|"
    "mailen|mailet|utskick|utskicken|spam|skräp|skräppost|notiser|aviseringar|"
    "påminnelser|inbjudningar|textmeddelanden|skräpet"
)

THING = (
    f"{MESSAGES}|enkäter|enkäterna|undersökningar|undersökningarna|frågor|frågorna|grejer|saker|"
    "det|det_här|detta|den|dem|dom|sånt|sånt_här|sånt_där|mer|allt|något|nåt|någonting|nånting|"
    "enkät|skit|skiten|kundenkäter|förfrågningar|brev|reklam|trams|tjafs|"
)

EVER = (
    "från_er|från_dig|från_ert_företag|av_er|av_dig|till_mig|till_mej|till_oss|"
    "till_mitt_nummer|till_min_telefon|till_min_mobil|till_det_här_numret|på_min_telefon|mer|"
    "mera|längre|igen|någonsin|någonsin_igen|hit|i_tid_och_otid|på_nåt_sätt|på_något_sätt|"
    "mitt_i_natten|hela_tiden|varje_dag|varje_vecka|varje_gång|jämt|dygnet_runt|på_nätterna|"
    "i_fortsättningen|framöver|i_framtiden|fortsättningsvis|för_alltid|för_gott|helt|alls|"
    "överhuvudtaget|över_huvud_taget|en_gång_till|en_enda_gång_till|om_det_här|om_detta|om_det|"
    "med_det|med_det_här|med_detta|med_dom_här|med_de_här|med_era_enkäter|med_enkäter|"
    "med_frågor|med_era_frågor|med_era_sms|med_sms|med_skiten|med_skit|med_den_här_skiten|"
    "era_jävlar|era_idioter|din_jävel|din_idiot|härifrån|tack_så_mycket|punkt|punkt_slut|"
    "nu_räcker_det|till_detta_nummer|till_det_numret|till_den_här_mejlen|till_den_här_adressen|"
    "till_vår_familj|till_henne|till_honom|till_dem|åt_henne|eran|per_sms|via_sms|på_sms|"
)

DET = (
    "den_här|den|denna|det_här|den_där|din|er|ert|eran|era|de_här|dom_här|de|dom|dessa|alla|"
    "alla_dessa|fler|några|nån|någon|några_fler|flera|mer|hela|en|ett|mina|min|såna_här|"
    "sådana_här|sånna|resten_av|all|det|"
)

REFUSE = (
    "jag_vill_inte|vill_inte|jag_vill_ej|vill_ej|jag_vill_helst_inte|vill_helst_inte|"
    "jag_tänker_inte|tänker_inte|tänker_ej|jag_tänker_ej|jag_orkar_inte|orkar_inte|orkar_ej|"
    "jag_orkar_ej|pallar_inte|jag_pallar_inte|jag_kommer_inte|jag_kommer_inte_att|"
    "jag_har_inte_lust_att|har_inte_lust_att|inte_lust_att|jag_har_ingen_lust_att|"
    "har_ingen_lust_att|ingen_lust_att|jag_vägrar|vägrar|jag_hinner_inte|hinner_inte|"
    "jag_har_inte_tid_att|har_inte_tid_att|jag_ids_inte|ids_inte|gitter_inte|jag_gitter_inte|"
    "iddes_inte|jag_avstår_från_att|avstår_från_att|jag_avböjer_att|jag_ska_inte|"
    "jag_känner_inte_för_att|känner_inte_för_att|jag_är_inte_intresserad_av_att|"
    "inte_intresserad_av_att|är_inte_intresserad_av_att|jag_är_ointresserad_av_att|"
    "vill_inte_längre|jag_vill_inte_längre|jag_ämnar_inte|jag_har_inte_ork_att|"
    "har_inte_ork_att|jag_avstår_helst_från_att|jag_slipper_helst_att|jag_slipper_gärna_att|"
    "jag_vill_slippa|vill_slippa|kan_jag_slippa|får_jag_slippa"
)

NOW = (
    "nu|just_nu|för_tillfället|för_stunden|just_i_detta_nu|i_skrivande_stund|idag|i_dag|"
    "precis_nu|just_idag|ikväll|i_kväll|för_närvarande|den_här_veckan"
)

BUSY = (
    "upptagen|jätteupptagen|väldigt_upptagen|lite_upptagen|ganska_upptagen|för_upptagen|"
    "stressad|jättestressad|på_möte|i_möte|i_ett_möte|på_ett_möte|möte|på_jobbet|på_jobb|"
    "på_arbetet|på_väg|på_väg_till_jobbet|på_väg_hem|på_språng|på_bussen|på_tåget|på_flyget|"
    "på_gymmet|på_stan|på_semester|på_lektion|på_föreläsning|på_middag|på_bio|på_kalas|på_fest|"
    "på_resande_fot|på_konferens|på_läkarbesök|på_sjukhuset|på_toa|på_promenad|på_föräldramöte|"
    "på_begravning|på_bröllop|hos_läkaren|hos_tandläkaren|hos_frisören|hos_doktorn|i_bilen|"
    "i_telefon|i_ett_samtal|i_duschen|i_affären|i_kassan|i_trafiken|i_sängen|i_full_gång|"
    "mitt_i_något|mitt_i_nåt|mitt_i_maten|mitt_i_middagen|mitt_i_matlagningen|mitt_i_ett_möte|"
    "mitt_i_en_grej|mitt_uppe_i_något|mitt_uppe_i_nåt|inte_hemma|borta|bortrest|utomlands|ute|"
    "ute_och_går|sjuk|trött|ledig|otillgänglig|ej_anträffbar|inte_ledig|inte_tillgänglig|"
    "med_en_kund|med_barnen|med_familjen|sen|försenad|fullt_upp|bil|buss|körande"
)

BUSY_WITH = (
    "håller_på_att_laga_mat|håller_på_att_äta|håller_på_med_middagen|håller_på_med_maten|"
    "ska_precis_in_på_ett_möte|har_lite_mycket|har_för_mycket|har_mycket_nu|kör|kör_bil|"
    "jobbar|arbetar|lagar_mat|äter|äter_middag|äter_lunch|tränar|pluggar|sover|cyklar|"
    "handlar|badar|badar_barnen|nattar_barn|nattar_barnen|lägger_barnen|har_möte|har_ett_möte|"
    "har_kund|har_lektion|har_fullt_upp|har_mycket_att_göra|har_mycket|har_händerna_fulla|"
    "har_besök|har_gäster|har_bråttom|sitter_i_möte|sitter_i_ett_möte|sitter_på_möte|"
    "sitter_på_ett_möte|sitter_i_bilen|sitter_på_bussen|sitter_på_tåget|sitter_i_telefon|"
    "sitter_i_ett_samtal|sitter_och_äter|sitter_upptagen|sitter_på_toa|står_i_kassan|står_i_kö|"
    "står_i_affären|ligger_i_sängen|ska_sova|ska_gå_och_lägga_mig|ska_in_på_möte|"
    "ska_in_i_ett_möte|ska_precis_in_på_möte|ska_iväg|måste_iväg|måste_jobba|måste_gå|"
    "måste_rusa|måste_sticka|är_i_farten|håller_på_med_annat|håller_på|"
    "håller_på_med_något_annat|har_inte_glasögonen|jobbar_nu|ser_film|tittar_på_film|"
    "har_semester"
)
