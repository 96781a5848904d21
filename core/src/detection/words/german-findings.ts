/** Sätze und Belege der Detektoren und der Quellen, mit Lücken für Zahlen, Namen und Worte. */
export const germanFindings: Readonly<Record<string, string>> = {
  // Ringe
  "The same {accounts} accounts wrote {reviews} reviews on the same {products} products, where their activity explains {~expected}; that is {share} of all reviews of these products.":
    "Dieselben {accounts} Konten schrieben {reviews} Bewertungen zu denselben {products} Produkten, wo ihre Tätigkeit {~expected} erklärt; das sind {share} aller Bewertungen dieser Produkte.",
  "The same {accounts} accounts wrote {reviews} reviews on the same {products} products, where their activity explains {~expected}; that is {share} of all reviews of these products. {close} of them came within {days} days of another on the same product.":
    "Dieselben {accounts} Konten schrieben {reviews} Bewertungen zu denselben {products} Produkten, wo ihre Tätigkeit {~expected} erklärt; das sind {share} aller Bewertungen dieser Produkte. {close} davon kamen binnen {days} Tagen nach einer anderen zum selben Produkt.",
  "fewer than 1": "weniger als 1",
  "{#n} of {#all}": "{#n} von {#all}",
  "about {#n}": "etwa {#n}",
  "reviews by these accounts on these products": "Bewertungen dieser Konten zu diesen Produkten",
  "share of the list that its accounts reviewed": "Anteil der Liste, den ihre Konten bewerteten",
  "share of these products' reviews that the group wrote":
    "Anteil der Gruppe an den Bewertungen dieser Produkte",
  "share of the group's own reviews that lie on the list":
    "Anteil der Liste an den Bewertungen der Gruppe",
  "agreement just outside the list, in nats, beside that inside it":
    "Übereinstimmung knapp außerhalb der Liste, in Nat, neben der innerhalb",
  "{n} inside; a shared taste has about as much outside":
    "{n} innerhalb; ein gemeinsamer Geschmack hat außerhalb etwa gleich viel",
  "how unevenly accounts and products share the reviews, 1 being evenly":
    "wie ungleich Konten und Produkte sich die Bewertungen teilen; 1 ist gleichmäßig",
  "3 or more in groups of shared taste": "3 oder mehr in Gruppen mit gemeinsamem Geschmack",
  "how much more alike some pairs of accounts are than others, 1 being no more than chance":
    "wie viel ähnlicher manche Kontenpaare einander sind als andere; 1 ist nicht mehr als Zufall",
  "2 or more where each loves a corner of a genre":
    "2 oder mehr, wo jeder seine Ecke eines Genres liebt",
  "reviews within {days} days of another of the group on the same product":
    "Bewertungen binnen {days} Tagen nach einer anderen der Gruppe zum selben Produkt",
  "{n} at the pace of the products' other reviews":
    "{n} im Tempo der übrigen Bewertungen der Produkte",
  "products not looked at, as the pass reached its bound":
    "nicht angesehene Produkte, weil der Lauf an seine Grenze kam",
  // Wandel einer Seite
  'This page was "{before}" when {n} of its reviews were written and is "{now}" today.':
    "Diese Seite hieß „{before}“, als {n} ihrer Bewertungen geschrieben wurden, und heißt heute „{now}“.",
  "reviews written under the earlier page": "Bewertungen unter der früheren Seite",
  "part of the title's words that are new": "Anteil neuer Wörter im Titel",
  "kind of product changed": "die Art des Produkts wechselte",
  "article number changed": "die Artikelnummer wechselte",
  "brand changed": "die Marke wechselte",
  "main picture changed": "das Hauptbild wechselte",
  // Belohnungen
  "{told} of {all} reviewing buyers of this seller told of a reward for a review; elsewhere {usual} would be usual.":
    "{told} von {all} bewertenden Käufern dieses Verkäufers erzählten von einer Belohnung für eine Bewertung; anderswo wären {usual} üblich.",
  "buyers of {all} who told of a reward": "Käufer von {all}, die von einer Belohnung erzählten",
  "chance of so many": "Chance auf so viele",
  "their words": "ihre Worte",
  "cards reported for these shipments": "zu diesen Sendungen gemeldete Karten",
  // Verbundene Konten
  "One reviewer tied to {seller} wrote {~reviews}.":
    "Ein mit {seller} verbundenes Konto schrieb {~reviews}.",
  "{n} reviewers tied to {seller} wrote {~reviews}.":
    "{n} mit {seller} verbundene Konten schrieben {~reviews}.",
  "{n} review of its own products": "{n} Bewertung zu dessen eigenen Produkten",
  "{n} reviews of its own products": "{n} Bewertungen zu dessen eigenen Produkten",
  "{n} review of a rival's": "{n} Bewertung zu denen eines Mitbewerbers",
  "{n} reviews of a rival's": "{n} Bewertungen zu denen eines Mitbewerbers",
  "{n} review of its own products and {~more}": "{n} Bewertung zu dessen Produkten und {~more}",
  "{n} reviews of its own products and {~more}": "{n} Bewertungen zu dessen Produkten und {~more}",
  "reviewers tied to {seller}": "mit {seller} verbundene Konten",
  "0; {n} seller with known accounts were looked at":
    "0; angesehen wurde {n} Verkäufer mit bekannten Konten",
  "0; {n} sellers with known accounts were looked at":
    "0; angesehen wurden {n} Verkäufer mit bekannten Konten",
  "{account} is itself an account of {seller}": "{account} ist selbst ein Konto von {seller}",
  "{account}, an account of {seller}, shares {~path}":
    "{account}, ein Konto von {seller}, teilt {~path}",
  "{~traits} with {account}": "{~traits} mit {account}",
  "{~traits} with {account}, which shares {~path}": "{~traits} mit {account}, das {~path} teilt",
  "{~one} and {~other}": "{~one} und {~other}",
  "no tie": "keine Verbindung",
  "{~trait} here has {n} accounts; {alone} of {all} such have one":
    "{~trait} hat hier {n} Konten; {alone} von {all} solchen haben eines",
  "a declared tie": "eine angegebene Verbindung",
  "a bank account": "ein Bankkonto",
  "a means of payment": "ein Zahlungsmittel",
  "a device": "ein Gerät",
  "an e-mail mailbox": "ein Postfach",
  "an address": "eine Adresse",
  "a login network": "ein Netz bei der Anmeldung",
  // Gleiche Texte
  "One account used the same {words} words ({share} % alike) in {n} reviews of its own.":
    "Ein Konto benutzte dieselben {words} Wörter (zu {share} % gleich) in {n} eigenen Bewertungen.",
  "{people} accounts wrote texts of {words} words that are up to {share} % the same, on {n} product.":
    "{people} Konten schrieben Texte von {words} Wörtern, die bis zu {share} % gleich sind, zu {n} Produkt.",
  "{people} accounts wrote texts of {words} words that are up to {share} % the same, on {n} products.":
    "{people} Konten schrieben Texte von {words} Wörtern, die bis zu {share} % gleich sind, zu {n} Produkten.",
  "accounts with this text": "Konten mit diesem Text",
  "share of three-word runs in common": "Anteil gemeinsamer Folgen von drei Wörtern",
  "under 0.33 between strangers": "unter 0,33 zwischen Fremden",
  // Wellen
  "{n} of the {all} accounts that reviewed this product within {days} days from {day} are {~mark}; about {usual} would be usual.":
    "{n} der {all} Konten, die dieses Produkt binnen {days} Tagen ab {day} bewerteten, sind {~mark}; etwa {usual} wären üblich.",
  "accounts {~mark}, among {all} reviewers within {days} days":
    "Konten, {~mark}, unter {all} Bewertenden binnen {days} Tagen",
  "with no other review": "ohne andere Bewertung",
  "opened less than {n} days before": "weniger als {n} Tage zuvor eröffnet",
  "chance of such a share anywhere in this product's life":
    "Chance auf einen solchen Anteil irgendwann im Leben des Produkts",
  "share of them with a verified purchase": "Anteil mit bestätigtem Kauf",
  // Familien
  "{n} products carry the same reviews word for word by the same people: they look like variations of one listing.":
    "{n} Produkte tragen dieselben Bewertungen, Wort für Wort von denselben Leuten: Sie sehen aus wie Varianten eines Angebots.",
  "reviews on both {one} and {other} ({share} % of the smaller)":
    "Bewertungen auf {one} und auf {other} ({share} % des kleineren)",
  // Unfaire Bewertende
  "This account has rated nobody, so nothing is known of its fairness.":
    "Dieses Konto hat niemanden bewertet; von seiner Fairness ist nichts bekannt.",
  "This account gave {n} {~ratings} in {months} {~time}, on average {share} % of the scale away from what others said of the same.":
    "Dieses Konto gab {n} {~ratings} in {months} {~time} ab, im Mittel {share} % der Skala neben dem, was andere dazu sagten.",
  rating: "Bewertung",
  ratings: "Bewertungen",
  month: "Monat",
  months: "Monaten",
  "average distance from what others said of the same, in parts of the scale":
    "mittlerer Abstand von dem, was andere dazu sagten, in Teilen der Skala",
  "0.33 for somebody who rates without looking": "0,33 für jemanden, der blind bewertet",
  "months in which it rated": "Monate, in denen es bewertete",
  "ratings given": "abgegebene Bewertungen",
  // Schläge
  "{n} reviews came within {days} days from {day}, where {~usual} for this product; chance alone does that {~chance}.":
    "{n} Bewertungen kamen binnen {days} Tagen ab {day}, wo für dieses Produkt {~usual}; Zufall allein bewirkt das {~chance}.",
  "almost none is usual": "fast keine üblich ist",
  "{n} is usual": "{n} üblich sind",
  "by chance alone": "durch bloßen Zufall",
  "less than 1 in a million": "weniger als 1 Mal in einer Million",
  "about 1 in {n}": "etwa 1 Mal in {n}",
  "reviews within {days} days": "Bewertungen binnen {days} Tagen",
  "chance of such a burst anywhere in this product's life":
    "Chance auf einen solchen Schlag irgendwann im Leben des Produkts",
  "rest of the marketplace, times its own usual":
    "der übrige Marktplatz, als Vielfaches seines Üblichen",
  "variations counted as one product": "Varianten, als ein Produkt gezählt",
  // Gegenseitige Gefälligkeiten
  "People of {sellers} wrote {n} reviews on each other's products, where their activity explains {usual}: {~chance}.":
    "Leute von {sellers} schrieben einander {n} Bewertungen zu ihren Produkten, wo ihre Tätigkeit {usual} erklärt: {~chance}.",
  "reviews by people of {one} on products of {other}":
    "Bewertungen von Leuten von {one} zu Produkten von {other}",
  // Erstattungen
  "After {n} of {all} critical reviews this seller refunded the buyer within {days} days, with no return and no complaint; its other orders of that time would give {usual}.":
    "Nach {n} von {all} kritischen Bewertungen erstattete dieser Verkäufer dem Käufer binnen {days} Tagen, ohne Rückgabe und ohne Beschwerde; seine übrigen Bestellungen jener Zeit ergäben {usual}.",
  "refunds without return within {days} days after {all} critical reviews":
    "Erstattungen ohne Rückgabe binnen {days} Tagen nach {all} kritischen Bewertungen",
  // Trupps
  "{n} accounts gave {~acts} on the same {reviews} reviews within {~within} of each other, again and again.":
    "{n} Konten gaben zu denselben {reviews} Bewertungen binnen {~within} voneinander {~acts} ab, immer wieder.",
  "{n} of {all} {~acts} on review {review} within a day came from accounts that do nothing else; {usual} would be usual.":
    "{n} von {all} {~acts} zur Bewertung {review} binnen eines Tages kamen von Konten, die sonst nichts tun; {usual} wären üblich.",
  votes: "Stimmen",
  reports: "Meldungen",
  "the hour": "einer Stunde",
  "a day": "eines Tages",
  "times that two of them met on a review within {~within} ({~acts})":
    "wie oft zwei von ihnen binnen {~within} bei einer Bewertung zusammentrafen ({~acts})",
  "chance of the loosest pair among them": "Chance auf das loseste Paar unter ihnen",
  "days on which they met": "Tage, an denen sie zusammentrafen",
  "one, for people who meet by chance": "einer, wenn Leute sich zufällig begegnen",
  "share of these acts that serve one seller": "Anteil, der einem Verkäufer nützt",
  "accounts among {all} within a day that act on this seller's reviews only":
    "Konten unter {all} binnen eines Tages, die nur bei diesem Verkäufer tätig sind",
  "chance of such a crowd on any review": "Chance auf eine solche Menge bei irgendeiner Bewertung",
  review: "Bewertung",
  "{n} of this account's {all} decided reports were unfounded; {usual} would be usual.":
    "{n} der {all} entschiedenen Meldungen dieses Kontos waren unbegründet; {usual} wären üblich.",
  "unfounded reports of {all} decided": "unbegründete Meldungen von {all} entschiedenen",
  // Auswahl
  "Buyers {~mark} were asked for a review in {share} of cases, where the same weeks' other orders give {usual}.":
    "Käufer, {~mark}, wurden in {share} der Fälle um eine Bewertung gebeten, wo die übrigen Bestellungen derselben Wochen {usual} ergeben.",
  "of {all} buyers {~mark}, asked for a review":
    "von {all} Käufern, {~mark}, um eine Bewertung gebeten",
  "with a return, refund, complaint or low feedback":
    "die etwas zurückgaben, erstattet bekamen, sich beschwerten oder schlechtes Feedback gaben",
  "who returned the goods": "die die Ware zurückgaben",
  "who were refunded": "die eine Erstattung bekamen",
  "who complained": "die sich beschwerten",
  "who left low feedback": "die schlechtes Feedback gaben",
  "who had not written in to praise": "die nicht lobend geschrieben hatten",
  "share asked among the seller's other buyers":
    "Anteil der Gebetenen unter den übrigen Käufern des Verkäufers",
  "chance of such a difference": "Chance auf einen solchen Unterschied",
  "share of such findings that is chance": "Anteil solcher Befunde, der Zufall ist",
  // Zusammenführungen
  "{product} had {own} {~reviews} of its own and showed {n} of {family} after it was joined to it, though the two look like different products.":
    "{product} hatte {own} eigene {~reviews} und zeigte {n} von {family}, nachdem es dazukam, obwohl die beiden wie verschiedene Produkte aussehen.",
  reviews: "Bewertungen",
  "reviews it shows that were not its own": "gezeigte Bewertungen, die nicht die eigenen waren",
  "how different the two are (title, type, brand, reviews), 0 to 1":
    "wie verschieden die beiden sind (Titel, Art, Marke, Bewertungen), 0 bis 1",
  "under 0.3 between variations": "unter 0,3 zwischen Varianten",
  "part of the title's words that the other lacks":
    "Anteil der Wörter im Titel, die dem anderen fehlen",
  "how differently their reviews speak, 0 to 1":
    "wie verschieden ihre Bewertungen sprechen, 0 bis 1",
  timing: "Zeitpunkt",
  "the family had had no review for half a year": "die Familie war ein halbes Jahr ohne Bewertung",
  "it left again within {n} days": "es ging binnen {n} Tagen wieder",
  "it was joined to families {n} times": "es kam {n} Mal zu Familien",
  // Was Leute, Ablehnungen und Behörden bringen
  "A reader reports this review: {~reason}.": "Jemand meldet diese Bewertung: {~reason}.",
  "A seller reports this review: {~reason}.": "Ein Verkäufer meldet diese Bewertung: {~reason}.",
  promotion: "Werbung",
  "paid or reward": "bezahlt oder belohnt",
  "seller or rival": "Verkäufer oder Mitbewerber",
  "not about product": "nicht zum Produkt",
  misfiled: "am falschen Ort",
  "personal data": "persönliche Daten",
  obscene: "anstößig",
  hate: "Hass",
  illegal: "verboten",
  "other rule": "eine andere Regel",
  "A buyer tells of an offer for reviews in the parcel.":
    "Ein Käufer erzählt von einem Angebot für Bewertungen im Paket.",
  order: "Bestellung",
  "texts that it points at": "Texte, auf die es zeigt",
  "reason given": "genannter Grund",
  reporter: "wer meldet",
  note: "Anmerkung",
  customer: "ein Kunde",
  seller: "ein Verkäufer",
  "{n} different messages of this seller were refused within {days} days.":
    "{n} verschiedene Nachrichten dieses Verkäufers wurden binnen {days} Tagen abgelehnt.",
  "different texts that were refused": "verschiedene abgelehnte Texte",
  "rules that refused them": "Regeln, die sie ablehnten",
  "This review is under suspicion, and nobody decided about it in time.":
    "Diese Bewertung steht unter Verdacht, und niemand hat rechtzeitig darüber entschieden.",
  "A colleague put this review aside until it is clear what it is.":
    "Jemand vom Tisch hat diese Bewertung beiseitegestellt, bis klar ist, was sie ist.",
  "A colleague read this review and took it down.":
    "Jemand vom Tisch hat diese Bewertung gelesen und entfernt.",
  "An appeal found that what was reported here was not answered rightly.":
    "Eine Beschwerde ergab, dass eine Meldung hierzu nicht richtig beantwortet wurde.",
  "to be decided until": "zu entscheiden bis",
  "An authority holds this for illegal.": "Eine Behörde hält das für rechtswidrig.",
  "A trusted flagger holds this for illegal.":
    "Ein vertrauenswürdiger Hinweisgeber hält das für rechtswidrig.",
  "Somebody holds this for illegal and says by which law.":
    "Jemand hält das für rechtswidrig und nennt das Gesetz.",
  "law that it names": "genanntes Gesetz",
  explanation: "Begründung",
  "to be answered until": "zu beantworten bis",
};
