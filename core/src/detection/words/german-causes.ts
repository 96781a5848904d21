/** Redliche Gründe für dasselbe Bild, und was ein Verfahren nicht sieht. */
export const germanCauses: Readonly<Record<string, string>> = {
  "A reading or hobby club works through well-known products together.":
    "Ein Lese- oder Hobbykreis nimmt sich bekannte Produkte gemeinsam vor.",
  "A product launch brings many reviewers to a few products in one week.":
    "Ein Verkaufsstart bringt in einer Woche viele zu wenigen Produkten.",
  "A household or shared flat reviews what it buys together.":
    "Ein Haushalt oder eine Wohngemeinschaft bewertet, was sie zusammen kauft.",
  "Collectors of one brand review most of what it makes.":
    "Sammler einer Marke bewerten das meiste, was sie herstellt.",
  "Readers of one genre each know their own corner of it.":
    "Wer ein Genre liest, kennt darin seine eigene Ecke.",
  "People who like the same little-known things find them one by one, over years.":
    "Wer dieselben wenig bekannten Dinge mag, findet sie nach und nach, über Jahre.",
  "One review is shown on every variation of a listing.":
    "Eine Bewertung steht auf jeder Variante eines Angebots.",
  "Accounts with a single review leave no trace in a graph: only time, text and account age can show them.":
    "Konten mit einer einzigen Bewertung hinterlassen im Netz keine Spur: Nur Zeit, Text und Alter des Kontos können sie zeigen.",
  "Groups of fewer than 5 accounts or 4 products, and lists of which members did less than two fifths, unless the group is large.":
    "Gruppen von weniger als 5 Konten oder 4 Produkten, und Listen, von denen die Mitglieder weniger als zwei Fünftel erledigten, außer in großen Gruppen.",
  "Groups that wrote less than a fifth of their products' reviews.":
    "Gruppen, die weniger als ein Fünftel der Bewertungen ihrer Produkte schrieben.",
  "One account's same words at the same moment on several products count once, as on a listing with variations.":
    "Dieselben Worte eines Kontos im selben Augenblick auf mehreren Produkten zählen einmal, wie auf einem Angebot mit Varianten.",
  "Accounts with more than 2,000 reviews and products with more than 5,000 reviewers.":
    "Konten mit mehr als 2.000 Bewertungen und Produkte mit mehr als 5.000 Bewertenden.",
  "Who ordered the reviews: a rival may buy them to have a seller punished.":
    "Wer die Bewertungen bestellte: Ein Mitbewerber kann sie kaufen, damit ein Verkäufer bestraft wird.",
  "a rebranded maker": "ein Hersteller mit neuem Namen",
  "a translated or corrected title": "ein übersetzter oder berichtigter Titel",
  "new packaging with a new article number": "eine neue Verpackung mit neuer Artikelnummer",
  "a rebranded maker whose pages moved in the catalogue":
    "ein Hersteller mit neuem Namen, dessen Seiten im Katalog umgezogen sind",
  "a translated relaunch in new packaging": "eine übersetzte Neuauflage in neuer Verpackung",
  "a change before anyone had reviewed": "eine Änderung, bevor jemand bewertet hatte",
  "a changed product behind an unchanged page or title":
    "ein geändertes Produkt hinter unveränderter Seite oder unverändertem Titel",
  "another product of the same brand and kind: a translated relaunch looks the same":
    "ein anderes Produkt gleicher Marke und Art: Eine übersetzte Neuauflage sieht genauso aus",
  "versions from before the look-back": "Fassungen von vor dem betrachteten Zeitraum",
  "the platform's own sampling programme": "das eigene Testprogramm des Marktplatzes",
  "a refund for a broken article that the review mentions":
    "eine Erstattung für kaputte Ware, die in der Bewertung vorkommt",
  "a category in which rewards are often mentioned":
    "eine Warengruppe, in der oft von Belohnungen die Rede ist",
  "a rival who plants such reviews from one account":
    "ein Mitbewerber, der solche Bewertungen von einem Konto aus einschleust",
  "rewards that nobody mentions": "Belohnungen, die niemand erwähnt",
  "screening that missed the words": "Worte, die die Prüfung übersah",
  "a practice of a whole category, which becomes its usual":
    "ein Brauch einer ganzen Warengruppe, der dort zum Üblichen wird",
  "A dormitory or block of flats gives many people one address and one network.":
    "Ein Wohnheim oder Wohnblock gibt vielen Leuten eine Adresse und ein Netz.",
  "An office or shared proxy puts many strangers on one network.":
    "Ein Büro oder gemeinsamer Zugang bringt viele Fremde in ein Netz.",
  "Neighbours or flatmates of a seller share its address and nothing else.":
    "Nachbarn oder Mitbewohner eines Verkäufers teilen dessen Adresse und sonst nichts.",
  "A phone was sold on, and its new owner reviews.":
    "Ein Telefon wurde weiterverkauft, und nun bewertet, wem es gehört.",
  "A library or family computer carries many accounts.":
    "Ein Rechner in der Bücherei oder Familie trägt viele Konten.",
  "Ties that left no common trait: friends paid in cash, accounts lent on their own devices.":
    "Verbindungen ohne gemeinsames Merkmal: bar bezahlte Freunde, verliehene Konten auf eigenen Geräten.",
  "Traits shared by so many accounts that they name a place; whoever hides among those is not seen.":
    "Merkmale, die so viele Konten teilen, dass sie einen Ort benennen; wer sich darunter verbirgt, bleibt ungesehen.",
  "Things shared more than a year apart.": "Gemeinsames, das mehr als ein Jahr auseinanderliegt.",
  "Whether an account was used by its owner or taken over: a takeover is a security matter first.":
    "Ob ein Konto von seinem Inhaber benutzt oder übernommen wurde: Eine Übernahme ist zuerst eine Frage der Sicherheit.",
  "both quote the maker's description": "beide zitieren die Beschreibung des Herstellers",
  "one buyer reviews two variations": "ein Käufer bewertet zwei Varianten",
  "one household writes from two accounts": "ein Haushalt schreibt von zwei Konten aus",
  "short praise that everybody writes": "kurzes Lob, wie es alle schreiben",
  "texts under ten words": "Texte unter zehn Wörtern",
  "one story told in new words, or translated":
    "eine Geschichte in neuen Worten oder in Übersetzung",
  "a copy whose original is outside the data": "eine Kopie, deren Vorlage nicht in den Daten ist",
  "product launch in a growing marketplace": "ein Verkaufsstart in einem wachsenden Marktplatz",
  "holiday season that brings new customers to every product":
    "eine Festzeit, die allen Produkten neue Kunden bringt",
  "viral mention that brings verified newcomers":
    "eine weit verbreitete Erwähnung, die Neue mit bestätigtem Kauf bringt",
  "waves without dates": "Wellen ohne Datum",
  "data sets cut to accounts with several reviews":
    "Datensätze, die nur Konten mit mehreren Bewertungen enthalten",
  "accounts that were aged and used elsewhere first":
    "Konten, die man altern ließ und erst anderswo benutzte",
  "declared variations of one product": "angegebene Varianten eines Produkts",
  "one buyer copies a review to two products":
    "ein Käufer überträgt eine Bewertung auf zwei Produkte",
  "families whose reviews are not mirrored": "Familien, deren Bewertungen nicht gespiegelt werden",
  "reviews without words": "Bewertungen ohne Worte",
  "an honest critic who is stricter than others": "ein redlicher Kritiker, der strenger ist",
  "one bad purchase of a product that others like": "ein Fehlkauf eines Produkts, das andere mögen",
  "a newcomer with few ratings": "ein neues Konto mit wenigen Bewertungen",
  "raters who copy the general opinion and misuse one rating in fifty":
    "wer der allgemeinen Meinung folgt und eine von fünfzig Bewertungen missbraucht",
  "a crowd of unfair raters that is the majority on its targets":
    "eine Menge unfairer Konten, die bei ihren Zielen die Mehrheit ist",
  "newcomers: they stay near 0.33 whatever they are":
    "neue Konten: Sie bleiben bei 0,33, was immer sie sind",
  "product launch": "ein Verkaufsstart",
  "seasonal sale": "ein Schlussverkauf",
  "viral mention that fades": "eine weit verbreitete Erwähnung, die abklingt",
  "book club": "ein Lesekreis",
  "a product whose reviews nearly all come at its launch: it has no own rate yet":
    "ein Produkt, dessen Bewertungen fast alle zum Start kommen: Es hat noch kein eigenes Tempo",
  "batches spread thinly over more than a month":
    "Lieferungen, die dünn über mehr als einen Monat verteilt sind",
  "bursts that every product of the marketplace shares":
    "Schläge, die alle Produkte des Marktplatzes gemeinsam haben",
  "Sellers buy from a common supplier and review it; nothing comes back.":
    "Verkäufer kaufen bei einem gemeinsamen Lieferanten und bewerten ihn; es kommt nichts zurück.",
  "Two large sellers' many staff meet on each other's products in proportion to their size.":
    "Die vielen Leute zweier großer Verkäufer begegnen sich auf deren Produkten, wie es ihrer Größe entspricht.",
  "Two sellers reviewed one purchase from each other.":
    "Zwei Verkäufer haben je einen Kauf beim anderen bewertet.",
  "Favours through accounts that are not known to act for the seller.":
    "Gefälligkeiten über Konten, von denen nicht bekannt ist, dass sie für den Verkäufer handeln.",
  "A single review each way.": "Je eine einzige Bewertung in beide Richtungen.",
  "Favours returned in money or goods.": "Gefälligkeiten, die mit Geld oder Ware vergolten werden.",
  "warehouse fire or recall with refunds for everyone":
    "ein Lagerbrand oder Rückruf mit Erstattungen für alle",
  "a generous seller who refunds any unhappy buyer":
    "ein großzügiger Verkäufer, der jedem unzufriedenen Käufer erstattet",
  "a refund the buyer asked for before reviewing":
    "eine Erstattung, um die der Käufer vor der Bewertung bat",
  "refunds paid outside the marketplace": "Erstattungen außerhalb des Marktplatzes",
  "refunds that follow a complaint as well as a review":
    "Erstattungen, die auf eine Beschwerde wie auf eine Bewertung folgen",
  "refunds promised before the review": "Erstattungen, die vor der Bewertung versprochen wurden",
  "many readers rightly report one review": "viele melden zu Recht eine Bewertung",
  "a careful reader who reports often and is mostly right":
    "jemand, der aufmerksam liest, oft meldet und meist recht hat",
  "a few reports that were mistaken in good faith": "einige Meldungen, die gutgläubig irrten",
  "brigades whose reports nobody has decided yet look like any crowd in step":
    "Trupps, über deren Meldungen noch niemand entschied, sehen aus wie jede Menge im Gleichschritt",
  "brigades that spread their reports of one review over days":
    "Trupps, die ihre Meldungen einer Bewertung über Tage verteilen",
  "an account's first handful of unfounded reports":
    "die ersten paar unbegründeten Meldungen eines Kontos",
  "asking begins or ends in mid-season": "das Bitten beginnt oder endet mitten in der Saison",
  "returns rise in weeks when nobody is asked":
    "Rückgaben häufen sich in Wochen, in denen niemand gebeten wird",
  "orders never delivered, cancelled or opted out":
    "Bestellungen, die nie ankamen oder storniert wurden, oder Käufer, die nicht gebeten werden wollen",
  "a small seller's luck": "das Glück eines kleinen Verkäufers",
  "selection by signs that were not recorded": "Auswahl nach Zeichen, die niemand festhielt",
  "sellers with fewer than five marked orders":
    "Verkäufer mit weniger als fünf auffälligen Bestellungen",
  "requests outside the marketplace": "Bitten außerhalb des Marktplatzes",
  "a new colour, size or pack of the same product":
    "eine neue Farbe, Größe oder Packung desselben Produkts",
  "a rebranded maker, or a branch of the catalogue that moved":
    "ein Hersteller mit neuem Namen, oder ein umgezogener Zweig des Katalogs",
  "a variation for speakers of another language": "eine Variante für eine andere Sprache",
  "an honest mis-grouping that brought nothing":
    "eine irrtümliche Zusammenfassung, die nichts einbrachte",
  "a translated title": "ein übersetzter Titel",
  "unlike products of one brand and kind, or behind one title, while one side has hardly a review":
    "ungleiche Produkte einer Marke und Art oder hinter einem Titel, solange eine Seite kaum Bewertungen hat",
  "reviews in two languages: their words cannot be compared":
    "Bewertungen in zwei Sprachen: Ihre Worte lassen sich nicht vergleichen",
  "families joined before the look-back":
    "Familien, die vor dem betrachteten Zeitraum zusammenkamen",
  "viral mention that brings many readers to one review":
    "eine weit verbreitete Erwähnung, die viele zu einer Bewertung bringt",
  "book club that reads the same reviews on one evening":
    "ein Lesekreis, der an einem Abend dieselben Bewertungen liest",
  "a dormitory or office behind one address": "ein Wohnheim oder Büro hinter einer Adresse",
  "brigades that spread their votes over days and lists of their own":
    "Trupps, die ihre Stimmen über Tage und eigene Listen verteilen",
  "a handful of votes on a single review": "eine Handvoll Stimmen für eine einzige Bewertung",
  "The text breaks no rule; the reporter disagrees with it.":
    "Der Text verletzt keine Regel; wer ihn meldet, ist anderer Meinung.",
  "A seller or a rival reports what is critical of it.":
    "Ein Verkäufer oder Mitbewerber meldet, was ihn kritisiert.",
  "Several reports come from people who agreed to report.":
    "Mehrere Meldungen kommen von Leuten, die sich abgesprochen haben.",
  "The reporter chose the wrong reason, or meant another text.":
    "Der gewählte Grund ist falsch, oder ein anderer Text war gemeint.",
  "who else saw the text and found nothing wrong with it":
    "wer den Text sonst noch sah und nichts daran fand",
  "Somebody new to the rules is learning what may be said.":
    "Jemand, dem die Regeln neu sind, lernt, was man schreiben darf.",
  "A saved template or a tool sends the same words again and again.":
    "Eine gespeicherte Vorlage oder ein Programm sendet dieselben Worte immer wieder.",
  "The rule was wrong: the words were decent.": "Die Regel irrte: Die Worte waren in Ordnung.",
  "A translation made decent words sound forbidden.":
    "Eine Übersetzung ließ redliche Worte verboten klingen.",
  "what was then written through another channel": "was dann auf anderem Weg geschrieben wurde",
  "The suspicion was raised by mistake and forgotten.":
    "Der Verdacht kam durch ein Versehen auf und wurde vergessen.",
  "What it rested on was put right, or was decided in another case.":
    "Worauf er beruhte, ist bereinigt oder in einem anderen Fall entschieden.",
  "The review is honest and stood beside others that are not.":
    "Die Bewertung ist redlich und stand neben anderen, die es nicht sind.",
  "why nobody decided": "warum niemand entschied",
  "What looked arranged is a family, a school or a gift.":
    "Was verabredet aussah, ist eine Familie, eine Schule oder ein Geschenk.",
  "The review was put aside for what another one said.":
    "Die Bewertung wurde wegen dessen beiseitegestellt, was eine andere sagt.",
  "what the colleague knew and did not write down":
    "was die Kollegin oder der Kollege wusste und nicht aufschrieb",
  "The words were read out of their context.": "Die Worte wurden ohne ihren Zusammenhang gelesen.",
  "The review is about the product after all.": "Die Bewertung handelt doch von dem Produkt.",
  "whether other reviews of the author are alike":
    "ob andere Bewertungen derselben Person ähnlich sind",
  "Only the reason given to the reporter was wrong, not the outcome.":
    "Nur die genannte Begründung war falsch, nicht das Ergebnis.",
  "The author has changed the text since.": "Der Text wurde seither geändert.",
  "what was decided about it meanwhile": "was inzwischen darüber entschieden wurde",
  "The notice names the wrong text, product or seller.":
    "Der Hinweis nennt den falschen Text, das falsche Produkt oder den falschen Verkäufer.",
  "What it describes was put right before it came.":
    "Was er beschreibt, war bereinigt, bevor er kam.",
  "The law it cites does not hold in this marketplace.":
    "Das Gesetz, das er nennt, gilt für diesen Marktplatz nicht.",
  "what the authority knows and did not write": "was die Behörde weiß und nicht schrieb",
};
