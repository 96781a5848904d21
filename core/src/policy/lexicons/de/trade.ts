import type { Forms } from "../lexicon.ts";

/** German: what is given for reviews, and the trade in them. */
export const trade: Forms = {
  club: [
    "(für einen test|zum test|als tester|für tests|zum testen) gesucht",
    "(suche|suchen|gesucht|brauche|brauchen) ~ (käufer|leute|freiwillige|personen|käuferinnen)",
  ],
  spent: [
    "(wegen|für) (des|der|den|die|das|dem) (kratzer*|schaden*|defekt*|verspätung|fehler*|delle|mangel*|unannehmlichkeit*)",
    "(abgezogen|eingelöst|verrechnet|abgelaufen|berücksichtigt|angerechnet|verbucht|veranlasst|schon enthalten|bereits enthalten|gutgeschrieben wurde)",
  ],
  gift: [
    "(satz filter|extra filter|obendrauf|geht auf uns|geht aufs haus|aufs haus|auf unsere kosten|kleine überraschung|kleines dankeschön|etwas schönes|etwas kleines|zugabe|gratisbeigabe)",
    "(geschenk|geschenke|präsent|überraschung|überraschungen|bonus|zugabe|goodie|goodies|dankeschön|aufmerksamkeit|prämie|prämien|belohnung|belohnungen|kleinigkeit|extra|give away|giveaway|gegenleistung|vergütung|gratisgeschenk|entlohnung)",
    "*(geschenk|geschenke|überraschung|prämie|bonus|präsent)",
  ],
  coupon: [
    "(gutschein|gutscheine|coupon|coupons|gutscheincode|rabattcode|voucher|aktionscode|code)",
    "*(gutschein|gutscheine|gutscheins|coupon|gutscheincode|rabattcode)",
  ],
  discount: [
    "(rabatt|rabatte|nachlass|preisnachlass|ermäßigung|skonto|prozente|vergünstigung|sparen|halber preis|zum halben preis)",
    "*(rabatt|rabatte|nachlass)",
    "(prozent|%) (auf|rabatt|nachlass|günstiger)",
    "% auf",
  ],
  freeItem: [
    "(das porto|den versand|die versandkosten) (schenken|übernehmen|sparen|zahlen)",
    "(porto|versand|versandkosten) ~ (entfällt|entfallen|geschenkt|auf uns|gratis|übernehmen wir|erlassen)",
    "(entfällt|entfallen|übernehmen|erlassen|schenken|sparen sie|sparst du) ~ (porto|versand|versandkosten|versandgebühr)",
    "(umsonst|für umme|für lau|für nix|für null euro|gratis|geschenkt)",
    "(gratis|kostenlos|kostenlose|kostenloses|kostenlosen|kostenloser|kostenfrei|kostenfreie|umsonst|geschenkt|unentgeltlich|für lau|aufs haus|free)",
  ],
  giftCard: [
    "(geschenkkarte|geschenkkarten|guthaben|shopguthaben|einkaufsgutschein|geschenkgutschein|wertgutschein)",
    "*guthaben",
  ],
  money: ["(geld|bargeld|cashback|euro|paypal|bezahlung|bares|zehner|fünfer|vergütung|entgelt)"],
  points: ["(punkte|bonuspunkte|treuepunkte|payback|credits|münzen|coins|meilen)", "*punkte"],
  contest: [
    "(kann|können|könnt|kannst|willst|wollen) ~ gewinnen",
    "(verlosen|verlost|verlosung|auslosen|lostopf|verlosungen|zu gewinnen|gewinnen sie|gewinne)",
    "(gewinnspiel|verlosung|verlosen|verlost|mitgewinnen|gewinn|preisausschreiben|lostopf|tombola|auslosung|ein los|lose (im|ziehen|sammeln))",
  ],
  warranty: [
    "(lebenslange|lebenslänglicher|verlängerte|doppelte|fünfjährige|erweiterte) (garantie|gewährleistung)",
    "(längere|verlängerte|zusätzliche|doppelte|erweiterte|extra|mehr|kostenlose) (garantie|gewährleistung)",
    "(garantieverlängerung|garantie (verlängern|verdoppeln|aktivieren|verlängert|verdoppelt|freischalten)|jahr(e|) (mehr |extra |zusätzliche |)garantie|monate (mehr |extra |)garantie)",
  ],
  access: [
    "(mitgliedschaft|premium|premiumzugang|zugang|vip|abo|bonusmaterial|bonuskapitel|freischaltung)",
  ],
  refund: [
    "(alles|komplett|der betrag|das geld|die summe) ~ (per|über|auf|via) paypal",
    "(erstatten|erstattet|ersetzen|überweisen|zahlen) (wir |ihnen |dir |) (den |die |das |)(vollen|ganzen|gesamten|kompletten|vollständigen|volle|ganze|gesamte) (betrag|kaufpreis|preis|summe|kosten)",
    "geld ~ zurück",
    "(auslagen|ausgaben|kosten|betrag|kaufpreis|aufwand) (werden|wird|bekommen sie|bekommst du|) (überwiesen|erstattet|ersetzt|zurückgezahlt|zurückerstattet|beglichen|vergütet)",
    "(vollen|ganzen|gesamten) (betrag|kaufpreis|preis) (zurück|erstattet|wieder)",
    "(überweisen|zahlen|erstatten|geben|schicken) ~ (betrag|kaufpreis|geld|summe|kosten|preis)",
    "(erstattung|erstattungen|rückerstattung|erstatten|erstattet|rückerstatten|zurückerstatten|zurückerstattet|rückzahlung|geld zurück|refund|erstattungsbetrag|zurückzahlen|zurücküberweisen|zurückbekommen)",
    "(geld|kaufpreis|betrag|preis|hälfte|euro|rest|summe|kosten|alles) ~ (zurück|erstattet|überwiesen|rückerstattet|wieder)",
    "(kaufpreis|kaufpreises)",
  ],
  replacement: [
    "(ersatz|ersatzlampe|ersatzteil|ersatzlieferung|ersatzgerät|austausch|austauschen|umtausch|neues gerät|reparatur|nachlieferung|neu geschickt|erneut geschickt|defekt|kaputt)",
    "ersatz*",
  ],
  reviewTrade: [
    "(echte|echten|lokale|lokalen|wirklichen) (käufern|kunden|bestellern|käufer)",
    "(heben|bringen|pushen|liften|hieven) ~ (auf|von) (4|3) ",
    "(tester|testerin|testpersonen) für ~ gesucht",
    "wir (kümmern uns um|übernehmen|organisieren|besorgen|liefern) (die|ihre|deine) (rezensionen|bewertungen|sterne)",
    "(nur |) verifizierte (käufer|käuferinnen|konten|profile)",
    "(suche|suchen|sucht|gesucht|brauche|brauchen) ~ (tester|testkäufer|produkttester|produkttesterinnen|testerinnen|rezensenten|bewerter)",
    "(suche|suchen|sucht|gesucht|brauche|brauchen) ~ (käufer|tester|testkäufer|produkttester|rezensenten|bewerter) ~ (geld zurück|erstattung|rückerstattung|gratis|kostenlos|umsonst|rezension|bewertung)",
    "(wir |) (löschen|entfernen|beseitigen) (negative|schlechte|unerwünschte) (bewertungen|rezensionen) (sie|ab|garantiert|diskret|dauerhaft|für)",
    "(löschen|entfernen|beseitigen) (wir |) (negative|schlechte|unerwünschte) (bewertungen|rezensionen)",
    "(echte|verifizierte|hochwertige|positive|garantierte|günstige|diskrete) (bewertungen|rezensionen|sterne|meinungen) (für|ab|kaufen|auf|zu|von echten)",
    "(bewertungen|rezensionen|google bewertungen|sterne|5 sterne bewertungen) (kaufen|bestellen|verkaufen|erwerben|günstig|zu verkaufen|im paket|tauschen)",
    "(kaufen|verkaufen|kaufe|kauf|bestellen|liefern) ~ (bewertungen|rezensionen)",
    "(produkttester|tester|rezensenten|testpersonen|testkäufer) (gesucht|werden|suchen|sein)",
    "(suche|suchen|gesucht) ~ (produkttester|tester|rezensenten|testkäufer)",
    "(bewertungsclub|testerclub|testergruppe|produkttester gruppe|rezensionsclub|bewertungsagentur|bewertungspaket|bewertungspakete|testerprogramm|testportal|bewertungstausch)",
    "gegen (5 sterne |) bewertung testen",
  ],
  gatingTool: [
    "(nur|ausschließlich) (zufriedene|positive|glückliche) ~ (bewertung*|google|öffentlich|weitergeleitet|portal|portale|plattform*)",
    "(negative|schlechte|kritische) ~ (abfangen|abgefangen|intern|filtern|gefiltert|umgeleitet|verhindern|vermeiden|nicht öffentlich)",
    "(unzufriedene) ~ (abfangen|intern|umleiten|abgefangen|privat)",
  ],
  evasion: [
    "(anderen|verschiedenen|unterschiedlichen|eigenen) worten",
    "(nicht|nie|niemals|kein) ~ (erwähnen|verraten|auffällt|auffallen)",
    "(verschiedene|mehrere|zweites|anderes) (konten|accounts|konto|account)",
    "warten sie ~ tage",
  ],
  screenshot: [
    "(bildschirmfoto|bildschirmfotos|screenshot|screenshots|screeny|bild der bewertung|foto der bewertung)",
    "(screenshot|screenshots|bildschirmfoto|bildschirmfotos|beweisfoto|nachweis|foto|link|bild) (ihrer|deiner|der|zur|von ihrer|einer|eurer|von der) (bewertung|rezension|veröffentlichten|beurteilung)",
    "(screenshot|screenshots|bildschirmfoto)",
  ],
  reciprocal: [
    "(bewertung gegen bewertung|rezension gegen rezension|gegenseitig (bewerten|bewertungen)|bewertungen tauschen|ich bewerte (dich|deins|euch|ihr)|dann bewerte ich|gegenbewertung|du bewertest mich|bewertungstausch)",
  ],
  extra: [
    "(lassen|lasse) (wir|ich) ~ springen",
    "(soll|sollte|wird) (ihr|dein|euer) schaden nicht sein",
    "(auf unsere kosten|zu unseren lasten|bezahlen wir|zahlen wir|spendieren|spendiert|spendiere)",
    "(kostet|kosten) (sie|dich|euch) (nichts|keinen cent|gar nichts|dann nichts)",
    "(geht|gehen|läuft|laufen) auf (uns|unsere rechnung|unsere kosten|unsere kappe|mich|haus)",
    "(legen|packen|stecken|geben|schicken|senden|lege|packe|stecke|schicke) ~ (dazu|oben drauf|obendrauf|mit ins paket|mit in ihr|mit in dein|ins nächste paket|in ihre nächste|in deine nächste|in ihr nächstes|in dein nächstes|mit rein|bei)",
  ],
};
