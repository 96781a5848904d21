import type { Forms } from "../lexicon.ts";

/** German: pressure, and kinds of message. */
export const messages: Forms = {
  modest: [
    "(nur|bloß|gerade mal|lediglich) (zu zweit|zu dritt|zwei leute|zwei personen|ein kleines team|eine kleine firma|zwei mann|drei leute)",
    "(familienbetrieb|familienunternehmen|kleines unternehmen|kleiner betrieb|junges unternehmen|kleines team|kleiner laden)",
  ],
  pity: [
    "bestraft für jede",
    "(ärger|strafe|abzug|geldstrafe|druck) für jede (bewertung|note|rezension)",
    "kostet ~ (den lohn|das gehalt|den job|die stelle|lohn|gehalt|arbeitsplatz)",
    "(muss|müssen|müsste) (zum monatsende |) (gehen|entlassen werden|aufhören|zumachen|schließen)",
    "(schwere|ernste|schlimme|gravierende|drastische|fatale) (folgen|konsequenzen|auswirkungen)",
    "(das |unser |unser sicheres |mein )(aus|ende|ruin) (für|bedeuten|sein)",
    "(bringt|bringen|brächte) uns um (die existenz|den job|den laden|alles)",
    "(ein|eine) (einzige |) (schlechte|miese|negative) (note|bewertung|rezension) ~ (schließen|zumachen|aus für uns|ruin|ruiniert|kaputt|dicht|ende)",
    "(leute|mitarbeiter|jemanden|menschen|personal|angestellte) (entlassen|kündigen|feuern|heimschicken)",
    "(zumachen|schließen müssen|dichtmachen|aufgeben müssen|ruiniert|ruinieren|zerstört|kaputt machen|kaputtmachen|schadet uns|trifft uns hart|tut uns weh|bricht uns das herz)",
    "(den laden|die existenz|den job|arbeitsplätze|das geschäft|alles|die firma|die arbeit) kosten",
    "(existenz|lebensgrundlage|lebensunterhalt|schadet uns|schaden uns|schadet unserem|tut uns weh|verzweifelt|den job|arbeitsplatz|arbeitsplätze|ruiniert|ruinieren|zerstört|pleite|insolvenz|unsere kinder|unsere familie|schlaflose|weinen|geweint|flehen|anflehen|einnahmequelle|alleinerziehend*|todunglücklich)",
  ],
  suspension: [
    "(konto|account|shop|verkäuferkonto) ~ (gesperrt|geschlossen|sperrung|sperren|verlieren|gefährdet)",
  ],
  legal: [
    "(anwalt|anwälte|anwälten|rechtsanwalt|rechtsanwälte|rechtliche schritte|gericht|verklagen|klage|verleumdung|rufschädigung|üble nachrede|unterlassung|abmahnen|schadensersatz|schadenersatz|anzeige|strafanzeige|polizei|rechtsabteilung|juristisch*)",
  ],
  duty: [
    "(fair|anständig|nur fair|nur recht|gerecht|das mindeste|angemessen)",
    "(jetzt|nun) (sind sie|bist du) (an der reihe|dran|am zug)",
    "(nur fair|nur gerecht|schulden uns|schuldest uns|unverzüglich|umgehend|sofort|innerhalb von|bis (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute)|letzte chance|letzte mahnung|wir erwarten|erwarten wir|das mindeste|sonst|andernfalls|sind sie verpflichtet|sie müssen|du musst|wir verlangen|jetzt sind sie dran|im gegenzug erwarten)",
  ],
  withhold: [
    "(geht|gehen|kommt|startet|reist|verlässt) ~ (auf die reise|raus|los|weg|auf den weg|das haus)",
    "(ohne|keine) (bewertung|rezension|sterne) (kein|keine|keinen|gibt es kein)",
    "(geht|gehen|kommt|kommen|folgt|folgen|schicken wir|versenden wir) (raus|heraus|los|weg|erst) (wenn|sobald|nachdem|sowie)",
    "(ersatzteil|ersatz|teil|ware|paket|erstattung|gutschrift|garantie|rückerstattung|lieferung|neue lampe) ~ (wenn|sobald|erst|nachdem|sowie) (die|ihre|deine|der|das|sie|wir)",
    "(erst wenn|erst dann|erst nach|erst sobald|nur wenn|nur dann|nur nach|folgt sobald|folgt nach|folgt wenn|sobald (ihre|deine|die|sie ihre|sie die|du deine|du die|wir)|nicht bevor|bis (ihre|deine|die) (bewertung|rezension|beurteilung))",
  ],
  threat: [
    "(wir wissen wo sie wohnen|wir wissen wo du wohnst|konsequenzen|werden es bereuen|wirst es bereuen|schwarze liste|wir kennen ihre adresse|sperren sie|ihre adresse (veröffentlichen|bekannt))",
  ],
  retaliation: [
    "(melden sie|wir stornieren ihre|sperren wir sie|keine garantie mehr|keine erstattung für sie)",
  ],
  thanks: [
    "(danke|vielen dank|herzlichen dank|dankeschön für|bedanken|dank|wir danken|besten dank)",
  ],
  hello: [
    "(hallo|guten tag|sehr geehrte|sehr geehrter|liebe|lieber|moin|servus|viele grüße|freundliche grüße|freundlichen grüßen|beste grüße|liebe grüße|mit freundlichen|viel freude|viel spaß|schönen tag|schönes wochenende|bis bald|jederzeit|für sie da|wir sind für sie da|gern geschehen|alles gute)",
  ],
  orderNotice: [
    "(ihre|deine) (bestellung|sendung|lieferung|ware) ~ (eingegangen|erhalten|verschickt|versendet|versandt|unterwegs|bestätigt|bearbeitet|verpackt|zugestellt|auf dem weg|übergeben)",
    "(bestellbestätigung|versandbestätigung|auftragsbestätigung|wir haben ihre bestellung|haben wir (heute |soeben |)(verschickt|versandt|versendet)|eingang ihrer bestellung|ist unterwegs|auf dem weg zu ihnen|ihr paket ist|ihr paket wurde)",
  ],
  reminder: [
    "(zweite|dritte|vierte|fünfte|letzte) (und letzte |) (erinnerung|nachfrage|bitte|anfrage|mail|nachricht)",
    "(nochmals|noch einmal|erneut|abermals|wieder) (nachzufragen|nachfragen|zu fragen|zu bitten|zu erinnern|anzufragen)",
    "(bereits|schon|zuvor|neulich|kürzlich) ~ (gebeten|gefragt|angeschrieben|erinnert|eingeladen)",
    "(fehlt uns noch|fehlt noch|steht noch aus|erinnerung|erinnern sie|erinnern dich)",
    "(kleine|kurze|freundliche|letzte|nochmalige) (erinnerung|nachfrage)",
    "(noch keine|noch nicht|immer noch|fragen noch einmal|fragen nochmal|noch einmal nach|nochmals|erneut|wiederholt|haken nach|nachhaken)",
    "(erinnerung|erinnern|nochmal|nochmals|noch einmal|erneut|wiederholt|zum zweiten mal|zum dritten mal|zweite anfrage|unsere (letzte|erste|frühere|vorherige|letzten|ersten|beiden) (nachricht|nachrichten|mail|mails|e mail|bitte|anfrage)|immer noch (nicht|keine)|noch keine|noch nicht|bereits gebeten|schon gebeten|letzte woche|wie schon|leider noch|haben sie (es |) vergessen|zur erinnerung|nachhaken)",
  ],
  promo: [
    "(nur heute|heute nur|nur bis|solange der vorrat|auf alle|auf alles|auf das ganze sortiment)",
    "(gerade|jetzt|aktuell|heute|diese woche|nur noch) ~ (günstiger|reduziert|im angebot|im sale|herabgesetzt)",
    "(passend zu|passend zur|passend zum|dazu passend|passender|passendes|dazu gibt es) ~ (günstiger|reduziert|im angebot|rabatt|prozent|neu)",
    "(schauen sie|schau|schaut) (doch |gern |gerne |mal |)(mal |)(rein|vorbei|herein)",
    "(sommerkollektion|winterkollektion|herbstkollektion|frühjahrskollektion|neue kollektion|neuheiten|sortiment|neuzugänge|angebote|sonderangebot*|aktion*|rabattaktion*|schnäppchen|ausverkauf)",
    "(newsletter|neue kollektion|neuheiten|sonderangebot|sonderangebote|sonderaktion|aktion|rabattaktion|schlussverkauf|sale|angebote|jetzt kaufen|jetzt bestellen|jetzt zugreifen|nur für kurze zeit|entdecken sie|entdecke|unser sortiment|unsere neuen|unsere neue|weitere produkte|andere produkte|auch interessant|black friday|solange der vorrat|empfehlen ihnen auch|schauen sie sich auch|abonnieren|abonniere|werbung|stöbern)",
  ],
  cancelAsk: [
    "(stornieren|storniere|storniert) (sie |)(bitte |)(die|ihre|deine|den) (bestellung|auftrag|kauf)",
    "(bestellung|auftrag) ~ (stornieren|zu stornieren|selbst stornieren)",
    "(stornierung|storno) (anfordern|beantragen|anfragen)",
  ],
  optOut: ["(abmelden|abbestellen|abmeldelink|austragen)"],
  coaching: [
    "(erwähnen|schreiben|nennen|betonen) sie (bitte |)(dass|die|den|das|unsere|unseren) ~ (lieferung|qualität|service|bewertung|rezension|marke)",
    "mindestens ~ (wörter|worte|sätze|zeilen|zeichen)",
    "(textvorlage|mustertext|formulierungshilfe|beispieltext|vorlage für ihre bewertung|so könnten sie schreiben|kopieren sie)",
  ],
  praiseReply: [
    "(das freut|es freut) (uns|mich)",
    "(freut mich|freut uns|freuen uns|schön|toll|super|wunderbar) (dass|zu hören|zu lesen)",
    "(danke|vielen dank) für (die|ihre|deine|das|ihr|dein) (netten|lieben|freundlichen|nette|liebe|tolle|tollen|schöne|schönen) (worte|nachricht|zeilen|rückmeldung|lob)",
    "für (ihr|dein|das) lob",
    "es freut (mich|uns)",
  ],
  useful: [
    "(nachbar*|abholstation|packstation|paketshop|zettel|pförtner|abstellort|filiale)",
    "(bote|fahrer|kurier|zusteller|techniker) (ruft|meldet|kommt|klingelt|holt)",
    "(sendungsnummer|rechnung|anhang|anleitung|rücksendung|rücksendeetikett|größe|farbe|modell|welche|welcher|welches|wann|wo|wie|verzögerung|verspätet|verspätung|erstattet|garantie|zoll|adresse|termin|teil|schrauben|ladegerät|reparatur|defekt|beschädigt|fehlt|falsch|kaputt|rückruf|liefertermin|montag|dienstag|mittwoch|donnerstag|freitag|samstag|frage|antwort|gravur|download|schlüssel|abholung|weil|entschuldigung|leid|grund|lösung|helfen|gelesen|batterie|filter|stecker|reinigen|waschen|pflege|drücken|halten|ausverkauft|registrieren|umtausch|handbuch|erklärt|seite)",
  ],
};
