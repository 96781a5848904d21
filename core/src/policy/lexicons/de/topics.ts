import type { Forms } from "../lexicon.ts";

/** German: conduct, and what reviews speak of. */
export const topics: Forms = {
  forThese: [
    "(für|wegen) (diesen|diese|dieses|den) (text|zeilen|beitrag|rezension|bewertung|worte|eintrag)",
  ],
  insult: [
    "(zu (dumm|doof|blöd|faul|geizig)|nicht die hellste kerze|keine ahnung von|lernen sie lesen|erst lesen dann)",
    "(lesen|denken|rechnen|schreiben) (müsste|sollte|kann|können) man (können|eben)",
    "alles (umsonst|gratis|geschenkt) (will|wollen|haben will)",
    "(abzocker|schmarotzer|nassauer|geizhals|schnorrer|betrüger|lügner|gratisjäger|meckerer|nörgler)",
    "(alles |) (erfunden|erlogen|frei erfunden|gelogen|an den haaren)",
    "(leute|menschen|kunden) (ihres schlages|ihrer art|ihrer sorte|deines schlages|deiner sorte|wie sie|wie dich)",
    "wer (nicht lesen|nicht denken) kann",
    "zu (dumm|blöd|doof|faul|dämlich|blind|bequem|geizig) (zum|um|für|ist|sind)",
    "(kunden|leute|käufer|solche|menschen) wie (sie|du|ihr|dich|euch)",
    "(wer lesen kann|lesen müsste man können|lesen können|lesen will gelernt sein|zu dumm|zu blöd|brille aufsetzen|hirn einschalten|nachdenken hilft|selbst schuld|armselig|lächerlich)",
    "(idiot|idioten|dumm|blöd|blöde|lügner|lügnerin|lächerlich|trottel|depp|depperl|spinner|unverschämt|unverschämtheit|schämen sie sich|dreist|unfähig|faul|jammern|jammerlappen|ahnungslos|hirnlos|betrüger|quatsch|blödsinn|unsinn|unwahrheiten|lügen|querulant|nörgler|frechheit)",
    "(zu dumm|zu blöd|nicht lesen können|lesen lernen|leute wie sie|kunden wie sie)",
  ],
  sneer: [
    "(sollte|sollten|kann|könnte) (man |besser |lieber |)(bei kerzen|die finger|das internet|es lassen|in die schule)",
    "(wer lesen kann|lesen bildet|anleitung lesen|hätten sie mal|hätte man mal|da können wir auch nichts|selber schuld|selbst schuld|ihr problem|nicht unser problem)",
    "(selbst schuld|nicht unser problem|lesen sie (erst|doch|mal|vorher|nächstes mal)|wer lesen kann|pech gehabt|heul doch|woanders kaufen|ihr problem|ist doch logisch|gesunder menschenverstand|was haben sie erwartet|vielleicht sollten sie|nächstes mal (das gehirn|nachdenken|erst lesen))",
  ],
  obscene: [
    "(scheiße|scheiß*|arschloch|arsch|verarsch*|wichser|hure|fotze|ficken|fick*|hurensohn|kacke|drecksack|schlampe|mistkerl|dreckskerl)",
  ],
  hate: [
    "(geht zurück in euer land|scheiß ausländer|dreckige (ausländer|juden|türken|zigeuner)|typisch (jude|zigeuner|ausländer)|untermensch|untermenschen|kauft nicht bei (juden|ausländern|türken))",
  ],
  illegal: [
    "(gefälschte (ausweise|papiere|pässe)|gestohlene (karten|ware)|ich bringe (dich|sie|euch) um|drogen (kaufen|verkaufen)|bombe bauen|falschgeld|schwarz verkaufen)",
  ],
  disclosure: [
    "(überlassen|überließ|dagelassen|behalten lassen|geschenkt|zugeschickt|zur verfügung gestellt)",
    "(umsonst|gratis|kostenlos|geschenkt|rabattiert|vergünstigt) (bekommen|erhalten|gekriegt|zugeschickt|zur verfügung)",
    "(zum testen|als tester|als produkttester|testweise) (bekommen|erhalten|zugeschickt|gratis|kostenlos|umsonst)",
    "(durfte|darf|kann|konnte) ~ behalten",
    "(erstattung|geld|rückerstattung|rückzahlung) ~ (nachdem|als|sobald|weil) ich",
    "(schreibe|schreib|bewerte|poste|verfasse) (das|dies|diese|hier|die) ~ (weil|wegen|da|für)",
    "(stellte|stellten|stellt|hat|haben|überließ|überließen|gab|gaben|schickte|schickten|lieferte) mir ~ (kostenlos|gratis|umsonst|unentgeltlich|kostenfrei|ohne berechnung)",
    "(umsonst|gratis|kostenlos|geschenkt|für lau|für umme) (gekriegt|bekommen|erhalten|gekommen|zugeschickt|geschickt bekommen)",
    "(kostenlos|gratis|umsonst|kostenfrei|vergünstigt) (zum|zu|für den|für einen) (testen|test|produkttest|ausprobieren|probieren)",
    "(kostenlos|gratis|umsonst|vergünstigt|verbilligt|zum testen|geschenkt|unentgeltlich) ~ (erhalten|bekommen|zur verfügung gestellt|zugeschickt|gestellt|testen|für diese bewertung)",
    "(erhalten|bekommen|habe ich|habe) ~ (kostenlos|gratis|für diese bewertung|für eine bewertung|für meine bewertung|als produkttester|zum testen)",
    "(im gegenzug|im austausch|im tausch) für (meine|eine|diese) (ehrliche |positive |) (bewertung|rezension|meinung)",
    "(gutschein|geld|rückerstattung|erstattung|geschenk|rabatt|euro|punkte) ~ für (diese|die|eine|meine) (bewertung|rezension|5 sterne|fünf sterne)",
    "(verkäufer|händler|hersteller|firma) ~ (schenkt|erstattet|zahlt|versprochen|gutschein|kostenlos|gegen bewertung)",
    "(als produkttester|im rahmen eines produkttests|bezahlte bewertung|werbung weil)",
  ],
  promised: [
    "dafür (ein paar|zwei|drei|einige) (sätze|zeilen|worte)",
    "(wollte|wollten|möchte|verlangte|verlangten|erwartet|erwartete|bat|baten) ~ (dafür|im gegenzug) ~ (sätze|zeilen|worte|text|bewertung|rezension|meinung)",
    "(damit|so dass|dass|weil) ich (hier|was|etwas|eine|darüber|das) ~ (schreibe|bewerte|poste|abgebe)",
    "(dafür|damit|sollte|musste|muss|soll) (ich |hier |nur |)(hier |was |etwas |eine |)(schreiben|bewerten|posten|rezension|bewertung|ein paar)",
    "nachdem ich den link",
    "(nachdem|als|sobald) ich ~ (link|screenshot|foto|bewertung|bild) (hierzu|davon|dazu|geschickt|)",
    "(karte|gutschein|geschenk|geld|rückerstattung|guthaben|prämie) ~ (wartet|winkt|bekomme|kriege|versprochen|gibt)",
    "(im gegenzug|als gegenleistung|dafür) ~ (bericht|rezension|bewertung|meinung|zeilen|text|eindrücke)",
    "(für|gegen) (diese|die|meine|ein paar) (zeilen|worte|sterne|bewertung|rezension|meinung)",
    "(dafür|deshalb|darum|deswegen) (schreib|schreibe|bewerte|gibt|gebe|geb|poste|sollte|soll|muss|musste) (ich|s|es)",
    "(zum testen|zum test|für den test|zum ausprobieren|produkttest)",
    "(zum testen|produkttester|als tester|für diese bewertung|für die bewertung)",
    "(versprochen|im gegenzug|im austausch|ehrliche meinung|ehrliche bewertung|gegen bewertung)",
  ],
  promoInReview: [
    "(mit|nutzt|nutze|gebt|verwendet|benutzt) (meinem|meinen|dem|den|unserem|meine) (code|rabattcode|gutscheincode|link)",
    "(mein|meinen|meinem|meine|unser|unseren|unserem) (kanal|blog|youtube*|instagram*|shop|laden|webseite|profil|seite) ~ (besuchen|besucht|vorbei|schauen|schaut|folgen|folgt|an)",
    "(besucht|besuchen sie|schaut|folgt|schau) ~ (meinem|meinen|meine|mein|unseren|unserem|unsere|mir)",
    "(werbecode|empfehlungslink|affiliate*|partnerlink)",
    "bei (mir|uns) (im shop |) (günstiger|billiger|gibt es|bestellen|kaufen)",
    "sagt ~ für ~ rabatt",
  ],
  topicService: [
    "(verkäufer|verkäuferin|händler|kundenservice|kundendienst|service|support|antwort|antwortet|geantwortet|reagiert|reaktion|nachrichten|rückerstattung|erstattung|rücksendung|umtausch|kommunikation|kontakt|bestellung|bestellt|abwicklung|shop|freundlich|unfreundlich|storniert|geld zurück|erstattet)",
  ],
  topicDelivery: [
    "(lieferung|geliefert|lieferzeit|versand|verschickt|versendet|paket|verpackung|verpackt|zustellung|zusteller|zugestellt|bote|paketbote|postbote|post|dhl|hermes|dpd|gls|ankam|angekommen|kam an|eingetroffen|verspätet|zu spät|pünktlich|karton|wochen später|tage später|angekommen|sendung)",
    "*(lieferung|versand|paket|karton)",
  ],
  topicProduct: [
    "(qualität|klang|bass|akku|batterie|bildschirm|geschmack|schmeckt|geruch|riecht|passt|passform|größe|farbe|stoff|material|motor|reißverschluss|futter|klinge|griff|deckel|knopf|funktioniert|funktionieren|kaputt|kaputtgegangen|gebrochen|zerkratzt|undicht|tropft|stabil|wackelig|robust|bequem|design|plastik|metall|holz|leicht|schwer|hell|laut|leise|lädt|ladegerät|kabel|lampe|pfanne|messer|wasserkocher|mixer|kopfhörer|hülle|tasche|buch|geschichte|bild|leistung|funktion|produkt|gerät|artikel|modell|benutzt|benutze|ausgewaschen|verarbeitet|verarbeitung|empfehlenswert|montage|aufbau|anleitung|scharf|stumpf|rostet|weich|dick|dünn|wert|preis leistung*|naht|defekt)",
  ],
  topicPrice: [
    "(woanders|anderswo|bei|im) ~ (günstiger|billiger)",
    "(günstiger|billiger) (bei|im|zu haben|bekommen|gesehen|woanders|anderswo)",
    "(nicht mehr lieferbar|ausverkauft|wieder lieferbar|preis (gefallen|gestiegen|gesunken))",
  ],
  personName: ["(herr|frau|herrn)"],
  address: ["(straße|hausnummer|postleitzahl|plz|wohnung)"],
  orderWord: ["(bestellnummer|rechnungsnummer|kundennummer|auftragsnummer)"],
};
