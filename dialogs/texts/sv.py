"""What Earshot says by itself, in Swedish."""

from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "length.one": "{n} kort fråga, ungefär en minut.",
    "length.other": "{n} korta frågor, ungefär en minut.",
    "length_minutes": "{n} korta frågor, ungefär {minutes} minuter.",
    "anonymity": (
        "Dina svar sparas utan ditt namn. Resultat visas bara för grupper med minst {k} personer."
    ),
    "opt_out_line": "Svara STOPP så frågar vi inte igen.",
    "scale_hint": "{low} = {low_label}, {high} = {high_label}",
    "reask_scale": "Jag förstod inte riktigt. Skicka en siffra från {low} till {high}.",
    "out_of_range": "Det ligger utanför skalan. Skicka en siffra från {low} till {high}.",
    "several": "Jag läste mer än en siffra. Skicka bara en, från {low} till {high}.",
    "did_you_mean": "Menade du {value}?",
    "did_you_mean_either": "Menade du {low} eller {high}?",
    "did_you_mean_choice": 'Menade du "{value}"?',
    "reask_number": "Jag förstod inte riktigt. Skicka ett tal.",
    "reask_number_range": "Jag förstod inte riktigt. Skicka ett tal mellan {low} och {high}.",
    "reask_choice": "Jag förstod inte riktigt. Skicka numret på ett av svaren.",
    "reask_choices": (
        "Jag förstod inte riktigt. Skicka numren på alla svar som stämmer, med mellanslag emellan."
    ),
    "reask_yes_no": "Jag förstod inte riktigt. Välj ett av de två svaren.",
    "reask_text": "Jag hittade inga ord i det. Svara med dina egna ord.",
    "reask_contact": (
        "Jag kunde inte läsa någon e-postadress eller något telefonnummer. "
        "Skicka det igen eller skriv hoppa över."
    ),
    "probe_theme": "Du nämnde {theme}. Kan du berätta lite mer om det?",
    "probe_vague": "Kan du berätta lite mer? Ett exempel räcker.",
    "moved_on": "Vi lämnar den frågan och går vidare.",
    "skip_once": "Den här frågan är viktigast för oss. Skriv hoppa över igen för att lämna den.",
    "skipped": "Vi hoppar över den.",
    "back_start": "Det här är den första frågan.",
    "why": "Dina svar hjälper oss att bli bättre. De läses av människor.",
    "help": ("Svara med dina egna ord. Du kan också skriva: hoppa över, tillbaka, senare, stopp."),
    "later.one": "Okej. Vi frågar igen om {hours} timme.",
    "later.other": "Okej. Vi frågar igen om {hours} timmar.",
    "later_here": "Okej. Kom tillbaka hit när du vill, frågan står kvar.",
    "person": "Vi har fört det vidare. Någon av oss hör av sig till dig.",
    "person_unreachable": (
        "Vi har fört det vidare. Vi vet inte hur vi når dig, så hör gärna av dig till oss också."
    ),
    "person_anonymous": (
        "Den här enkäten är anonym, så vi kan inte föra vidare vem du är. "
        "Kontakta HR själv om du vill prata med någon."
    ),
    "language_changed": "Vi fortsätter på svenska.",
    "language_choices": "Du kan fortsätta på de här språken: {languages}.",
    "stopped": "Okej. Vi frågar dig inte igen.",
    "stopped_here": "Samtalet är avslutat. Vi frågar inget mer.",
    "ended": "Okej. Enkäten slutar här.",
    "started": "Välkommen tillbaka. Vi kan komma att fråga dig igen.",
    "expired": "Tiden för att svara på enkäten har gått ut.",
    "corrected": "Ditt svar är nu {value}.",
    "corrected_text": "Ditt svar är ändrat.",
    "too_late": "Svar kan ändras ett dygn efter enkäten. Det dygnet har gått.",
    "completed": "Tack. Dina svar är sparade.",
    "already_completed": "Dina svar är redan sparade. Tack.",
    "kept": "Något gick fel hos oss. Ditt meddelande är sparat.",
    "no_session": (
        "Här skickar vi korta enkäter. Ingen är öppen just nu, men ditt meddelande är sparat. "
        "Svara STOPP så frågar vi inte igen."
    ),
    "unreadable": "Jag kan bara läsa text. Skriv ditt svar.",
    "contact_saved": "Tack. Vi har noterat {masked} och använder det bara till detta.",
    "skip_button": "Hoppa över",
    "send_button": "Skicka",
    "input_label": "Ditt svar",
    "offline": "Ingen anslutning. Ditt svar sparas och skickas när du är uppkopplad igen.",
    "sending": "Skickar…",
    "restart": "Börja om",
    "retry": "Försök igen",
    "closed": "Enkäten är stängd.",
    "not_found": "Enkäten finns inte.",
    "chat_title": "Samtal",
    "rating_group": "Betyg från {low} till {high}",
    "resume": "Välkommen tillbaka. Vi fortsätter där vi slutade.",
    "error": "Det gick inte. Försök igen senare.",
    "close_button": "Stäng",
    "noscript": "Sidan behöver JavaScript. Slå på det eller öppna sidan i en annan webbläsare.",
    "offer": "Får vi ställa några frågor?",
    "open_button": "Öppna",
    "opted_out": (
        "Du har bett oss att inte fråga igen, och det gör vi inte. Skicka "
        "START om vi får fråga igen."
    ),
    "greeting": (
        "Här skickar vi korta enkäter. Ingen är öppen just nu. Svara STOPP så frågar vi inte alls."
    ),
    "link_used": "Länken har redan använts.",
    "mail_subject.one": "En kort fråga till dig",
    "mail_subject.other": "{n} korta frågor till dig",
    "mail_reminder": "Påminnelse: {subject}",
    "mail_tap": "Välj ett svar. Då öppnas en sida där du skickar det.",
    "mail_leave": "Skicka inga fler sådana mejl till mig",
    "answer_button": "Svara",
    "send_value": "Skicka {value}",
    "leave_offer": "Tryck på knappen så skickar vi inga fler enkäter till den här mejladressen.",
    "leave_everywhere": "Fråga mig inte någon annanstans heller",
    "leave_button": "Skicka inga fler mejl till mig",
    "left": "Då skickar vi inga fler enkäter till den här mejladressen.",
}
