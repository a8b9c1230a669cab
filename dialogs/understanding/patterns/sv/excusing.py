"""Swedish: reasons and asides, which ask for nothing."""

from dialogs.understanding.patterns.sv.shared import ANY, BUSY, BUSY_WITH, EVER, NOW, REFUSE, THING

EXCUSE = (
    f"{REFUSE}|nu_vill_jag_inte|jag_gör_inte|gör_inte svara|svara_på|göra|göra_klart|klart|"
    "fylla_i det_här|den_här|hela|fler|på|det| frågor|frågan|mer|enkäten|frågeformuläret|"
    "undersökningen|formuläret|det_här|längre",
    "det_här|detta|den|enkäten|den_här|den_här_enkäten|det blir|är|tar|verkar|känns för|"
    "alldeles_för|alltför|rätt|väldigt| lång|långt|mycket|lång_tid|tråkig|tråkigt|jobbigt|"
    "jobbig|mycket_tid|segt",
    "vem_kan_ringa_mig|inte_en_maskin|inte_en_robot|inte_med_en_robot|inte_med_en_maskin|"
    "inte_en_bot|inte_en_dator|ingen_robot|ingen_bot",
    f"jag_är|är|vi_är|jag_är_tyvärr|sitter|jag_sitter|jag_är_nämligen {BUSY} {NOW}|",
    f"jag|vi| {BUSY_WITH} {NOW}|",
    "jag_får|jag_fick|ni_skickar|du_skickar|jag_har_fått|det_kommer|det_är|ni_har_skickat|får|"
    "har_fått|för|det_blir|vi_får|jag_får_alldeles för|så|alldeles_för|hur| många|mycket|ofta|"
    f"tätt|för_många|för_mycket {ANY} {THING} {EVER}",
    "det_är|detta_är|det_här_är|ni_är|du_är|det_var|det_börjar_bli|det_blir|det_känns|"
    "enkäten_är|den_här_enkäten_är|den_är|det_tar|frågan_är|ni_blir|den_tar|den_här_frågan_är|"
    "är jobbigt|irriterande|störande|tjatigt|för_mycket|löjligt|larvigt|för_lång|för_långt|"
    "spam|trakasserier|skitjobbigt|jättejobbigt|sjukt_irriterande|så_irriterande|påfrestande|"
    "för_personligt|privat|personligt|tredje_gången|andra_gången|femte_gången|för_lång_tid|"
    "evigheter|fel|ett_misstag|av_misstag|fel_svar|fel_siffra|bråttom|akut|viktigt|"
    "väldigt_viktigt|allvarligt|sent|för_sent|mitt_i_natten|nog|slöseri_med_tid|"
    "slöseri_med_min_tid|meningslöst|tråkigt|olagligt|oförskämt|för_krångligt|krångligt|"
    "alldeles_för_lång|onödigt|onödig|dum|en_dum_fråga|tjatiga|jobbiga|brådskande|lång|"
    "oacceptabelt|inte_okej|inte_ok|sista_gången|sista_varningen|inte_relevant|olämpligt|"
    "obehagligt",
    "jag|råkade|jag_råkade|oj_jag|tror_jag|jag_har|jag_måste_ha|det_blev|blev|min_son|"
    "min_dotter|mitt_barn|barnet|jag_tror_jag|visst_jag|skrev|tryckte|jag_tog tryckte|tryckt|"
    "trycka|klickade|klickat|klicka|skrev|skrivit|skriva|skickade|skickat|skicka|svarade|"
    "svarat|svara|valde|valt|välja|råkade_trycka|råkade_skriva|råkade_skicka|råkade_klicka|"
    "läste|läst|missförstod|missuppfattade|slant|ångrar|gav|gjorde|kom_åt|blev|tog|fel|på| fel|"
    "på_fel|mig|något_annat|för_snabbt|för_fort|åt_mig|mig_på|frågan|det|av_misstag|fel_siffra|"
    "fel_svar|på_fel_knapp|fel_knapp|på_fel_siffra|på_fel_sak|åt_fel_håll|fel_betyg|"
    "ett_misstag|bort_mig|för_tidigt knapp|siffra|svar|av_misstag|sak|fråga|där|",
    "svarade_fel|fel_nummer|jag_har_redan_avregistrerat_mig|är_det_här_en_bot|är_du_en_bot|"
    "är_du_en_robot|är_detta_en_bot|inte_en_bot_till|vem_är_ansvarig_hos_er|"
    "svarade_fel_på_förra|skrev_fel|tryckte_fel|jag_svarade_fel_på_förra|"
    "jag_svarade_fel_på_förra_frågan|svarade_fel_på_förra_frågan|fel_knapp|fel_siffra|fel_svar|"
    "felklick|feltryck|felskrivning|feltryckt|av_misstag|misstag|fel_knapp_tryckt|stavfel|"
    "nej_tack|nej|nä|ja|det_blev_fel|blev_fel|det_blev_fel_där|fel_av_mig|mitt_fel|min_miss",
    "jag|vi|har jag|vi|är|har|vill|är_inte|har_inte| aldrig|inte|inte_ens|inte_längre|ju_inte| "
    "bett_om|anmält_mig_till|anmält_mig|skrivit_upp_mig|gått_med_på|gett|godkänt|samtyckt_till|"
    "signat_upp_mig|kund|kund_hos_er|kund_längre|medlem|intresserad|med|prenumererat|"
    "bett_er_om|beställt|gett_er|frågat_efter|med_i_er_klubb|sugen|på_humör|bekväm_med_det|"
    "er_kund|nöjd|glad det|det_här|detta|mitt_nummer|tillåtelse|samtycke|några_sms|sms|"
    "mitt_samtycke|något_sånt|sånt_här|såna_här_sms|till_det|hos_er|längre|",
    "jag|har|jag_har|ni|ni_har|jag_har_ju har|redan|ju|ju_redan|har_ju|har_redan|ju_sagt| "
    "redan| svarat|sagt|sagt_det|sagt_nej|sagt_ifrån|gjort|gjort_det|gjort_det_här|gjort_den|"
    "avregistrerat_mig|bett_er|fått_svar|fått_mitt_svar|svarat_på_det|svarat_på_den|tyckt_till|"
    "sagt_till|gett_mitt_svar|fyllt_i|frågat|frågat_det|fått_det|berättat| det|detta|den|"
    "på_det|på_den|flera_gånger|en_gång|två_gånger|tre_gånger|många_gånger|innan|tidigare|"
    "förut|till_er|igår|förra_veckan|hundra_gånger|tusen_gånger",
    "annars|eller|nästa_gång blockerar|anmäler|polisanmäler|blockar|kommer|ska|tänker|byter|"
    "säger_upp|slutar|lämnar jag| er|att|dig|numret|polisen|mig|bolag|avtalet|abonnemanget|"
    "hos_er|ärendet|ni_polisanmälda|mitt_abonnemang|leverantör anmäla|blockera|polisanmäla| er|"
    "dig|numret|",
    "jag|vi| har|behöver|vill|måste|har_fortfarande|har_nämligen|vill_bara|fick en|ett|några|"
    "lite|massor_av|mycket|viktiga|en_massa|annat|bättre_saker|nog_med|fullt|ingen|inget|inte|"
    "en_viktig|ett_stort|ett_akut| fråga|frågor|problem|klagomål|ärende|annat_att_göra|"
    "att_göra|saker_att_göra|jobb|upp|möte|idé|åsikt|ork|lust|energi|tid|för_mig|att_säga|"
    "att_säga_om|att_tillägga|reklamera|klaga|ett_klagomål|svar|tålamod|åsikter|synpunkter|"
    "folk_på_besök|barn_hemma|sova|jobba|gå|iväg|sticka med_det|just_nu|att_ställa|"
    "att_framföra|om_det|med_min_beställning|nu|",
    "min|mitt| svenska|engelska|stavning|språk|språket är|är_inte|är_ju|är_ganska|är_inte_så|"
    "är_så|är_lite|är_rätt dålig|dåligt|bra|så_bra|särskilt_bra|usel|begränsad|knagglig|"
    "jättedålig|inte_så_bra|kass|ringrostig|väldigt_dålig|inte_bra|svag",
    "svenska|engelska|det är inte|ej mitt|min| modersmål|förstaspråk|första_språk|starka_sida|"
    "bästa_språk|språk|starkaste_språk",
    "jag_menar_allvar|det_är_inget_skämt|jag_skämtar_inte|inget_illa_menat|ingen_fara|"
    "inga_problem|strunt_samma|skit_samma|spelar_ingen_roll|jag_ångrar_mig|ångrar_mig|"
    "ångrade_mig|jag_ångrade_mig|jag_vet_inte|vet_inte|vet_ej|ingen_aning|jag_har_ingen_aning|"
    "ha_en_bra_dag|ha_en_trevlig_dag|ha_en_fin_dag|ha_det_bra|ha_det_fint|god_natt|"
    "trevlig_helg|lycka_till|jag_hatar_enkäter|jag_hatar_det_här|jag_hatar_robotar|"
    "jag_gillar_inte_robotar|jag_gillar_inte_enkäter|ni_är_en_bot|du_är_en_bot|du_är_en_robot|"
    "du_förstår_inte|du_fattar_inte|ni_fattar_inte|du_fattar_inget|ni_förstår_inte|"
    "jag_är_trött|jag_är_så_trött|jag_är_slut|jag_är_helt_slut|jag_orkar_inte|orkar_inte|"
    "jag_orkar_inte_mer|orkar_inte_mer|pallar_inte|pallar_inte_mer|jag_har_fått_nog|nog_nu|"
    "jag_är_less|mobilen_dör|batteriet_är_slut|batteriet_tar_slut|snart_slut_på_batteri|"
    "dålig_täckning|jag_måste_gå|måste_gå|jag_måste_iväg|jag_måste_fundera|jag_måste_tänka|"
    "måste_tänka|måste_fundera|jag_minns_inte|minns_inte|kommer_inte_ihåg|jag_kommer_inte_ihåg|"
    "det_vore_snällt|det_vore_bra|det_vore_toppen|vore_snällt|det_uppskattas|uppskattas|"
    "jag_uppskattar_det|tack_så_mycket|tackar_så_mycket|tack_för_förståelsen|jag_har_inte_tid|"
    "har_inte_tid|ingen_tid|hinner_inte|jag_hinner_inte|det_räcker|räcker_nu|nu_räcker_det|"
    "sista_varningen|jag_är_inte_bekväm_med_det|det_känns_obekvämt|vem_är_du|vem_är_ni|"
    "vilka_är_ni|hur_fick_ni_mitt_nummer|var_har_ni_fått_mitt_nummer|vem_gav_er_mitt_nummer|"
    "vem_har_gett_er_mitt_nummer|var_fick_ni_mitt_nummer_ifrån|jag_känner_inte_er|"
    "inte_intresserad|jag_är_inte_intresserad|ej_intresserad|kan_inte_prata|kan_inte_svara|"
    "fattar_inte|förstår_inte|jag_fattar_inte|jag_förstår_inte|robotar_suger|"
    "botten_är_värdelös|den_här_botten_är_värdelös",
)
