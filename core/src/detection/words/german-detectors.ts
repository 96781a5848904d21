/** Titel der Detektoren und Quellen, wozu es sie gibt und was ihre Stärke heißt. */
export const germanDetectors: Readonly<Record<string, string>> = {
  "The same accounts review the same products": "Dieselben Konten bewerten dieselben Produkte",
  "0.5 is the least that is reported: thousands of reviews in a market of honest ones give a few such groups. 0.9 is a list that explains nine times as much; no honest cause is known for it in a graph, but only a person can rule one out.":
    "0,5 ist das Mindeste, was gemeldet wird: Tausende ehrliche Bewertungen ergeben einige solche Gruppen. 0,9 ist eine Liste, die neunmal so viel erklärt; ein redlicher Grund dafür ist in einem Netz nicht bekannt, doch ausschließen kann ihn nur ein Mensch.",
  "A page that became another product": "Eine Seite, die zu einem anderen Produkt wurde",
  "0.5: half of what names the product changed under its reviews; 0.9: nearly everything.":
    "0,5: Die Hälfte dessen, was das Produkt benennt, änderte sich unter seinen Bewertungen; 0,9: fast alles.",
  "Buyers tell of rewards for reviews": "Käufer erzählen von Belohnungen für Bewertungen",
  "0.4: so many would tell by chance at one seller of 100 whole marketplaces; 0.5: of 1,000.":
    "0,4: So viele erzählten durch Zufall bei einem Verkäufer in 100 ganzen Marktplätzen davon; 0,5: in 1.000.",
  "Reviews by accounts that are tied to a seller":
    "Bewertungen von Konten, die mit einem Verkäufer verbunden sind",
  "0.5 is not reached: one card or device in common gives 0.7 to 0.8 of one reviewer. 0.9 is a bank account, or two different things in common, or several tied reviewers at once.":
    "0,5 kommt nicht vor: Eine gemeinsame Karte oder ein gemeinsames Gerät ergibt 0,7 bis 0,8 für ein Konto. 0,9 ist ein Bankkonto, oder zwei verschiedene Gemeinsamkeiten, oder mehrere verbundene Konten zugleich.",
  "The same text from different accounts": "Derselbe Text von verschiedenen Konten",
  "0.5: a text of a dozen words, mostly the same; 0.9: a long text, nearly word for word. At most 0.25 where one account repeats itself.":
    "0,5: ein Text von einem Dutzend Wörtern, großteils gleich; 0,9: ein langer Text, fast Wort für Wort. Höchstens 0,25, wo ein Konto sich wiederholt.",
  "A wave of accounts with a single review": "Eine Welle von Konten mit einer einzigen Bewertung",
  "0.4: such a share comes by chance in one product of 100; 0.5: one of 1,000. At most 0.45 where their purchases are verified as often as usual.":
    "0,4: Ein solcher Anteil kommt durch Zufall bei einem Produkt von 100 vor; 0,5: bei einem von 1.000. Höchstens 0,45, wo ihre Käufe so oft bestätigt sind wie üblich.",
  "Products that carry the same reviews": "Produkte, die dieselben Bewertungen tragen",
  "0.5: two reviews of different people stand on both products; 0.9: twenty do. It says that products belong together, not that anyone did wrong.":
    "0,5: Zwei Bewertungen verschiedener Leute stehen auf beiden Produkten; 0,9: zwanzig. Das sagt, dass Produkte zusammengehören, nicht dass jemand etwas Falsches tat.",
  "A rater who disagrees with everyone": "Ein Konto, das allen anderen widerspricht",
  "0: agrees with everyone for years; 0.33: a stranger, nothing is known; 0.5: off by nearly the whole scale in two months, or by two thirds in four. Below 0.5 it is a place in a ranking, not a claim.":
    "0: stimmt seit Jahren mit allen überein; 0,33: ein Fremder, von dem nichts bekannt ist; 0,5: liegt zwei Monate lang um fast die ganze Skala daneben, oder vier Monate um zwei Drittel. Unter 0,5 ist es ein Platz in einer Reihung, keine Behauptung.",
  "Reviews arrive in a burst": "Bewertungen kommen auf einen Schlag",
  "0.2: such a burst comes by chance in one product of five, a hint only; 0.5: one of 1,000; 0.9: never by chance.":
    "0,2: Ein solcher Schlag kommt durch Zufall bei einem Produkt von fünf vor, nur ein Hinweis; 0,5: bei einem von 1.000; 0,9: nie durch Zufall.",
  "Sellers review each other's products": "Verkäufer bewerten einander die Produkte",
  "0.5 is one chance in a thousand that such a circle arises from how much each side reviews and sells; 0.9 is one in 10^27.":
    "0,5 ist eine Chance von eins zu tausend, dass ein solcher Kreis daraus entsteht, wie viel jede Seite bewertet und verkauft; 0,9 ist eins zu 10^27.",
  "Refunds that follow critical reviews": "Erstattungen nach kritischen Bewertungen",
  "0.4: so many refunds would follow critical reviews by chance at one seller of 100 whole marketplaces; 0.5: of 1,000.":
    "0,4: So viele Erstattungen folgten durch Zufall bei einem Verkäufer in 100 ganzen Marktplätzen auf kritische Bewertungen; 0,5: in 1.000.",
  "Reports filed in step or without ground": "Meldungen im Gleichschritt oder ohne Grund",
  "0.4: such reporting comes by chance once in 100 whole marketplaces; 0.5: once in 1,000.":
    "0,4: Solches Melden kommt durch Zufall einmal in 100 ganzen Marktplätzen vor; 0,5: einmal in 1.000.",
  "Unhappy buyers are asked less": "Unzufriedene Käufer werden seltener gebeten",
  "0.3: after correction for all sellers tested, 1 in 20 such findings is chance; 0.5: 1 in 1,000. How much less they were asked stands in the evidence.":
    "0,3: Nach Bereinigung um alle geprüften Verkäufer ist 1 von 20 solchen Befunden Zufall; 0,5: 1 von 1.000. Wie viel seltener sie gebeten wurden, steht in den Belegen.",
  "A product joined to another product's reviews":
    "Ein Produkt, das zu den Bewertungen eines anderen kam",
  "0.5: much gained from a clearly different product; 0.9: all of it, from a sleeping listing or by joining and leaving in turn.":
    "0,5: viel gewonnen von einem deutlich anderen Produkt; 0,9: alles, von einem schlafenden Angebot oder durch Kommen und Gehen.",
  "Votes given in step": "Stimmen im Gleichschritt",
  "0.4: such a meeting comes by chance once in 100 whole marketplaces; 0.5: once in 1,000.":
    "0,4: Ein solches Zusammentreffen kommt durch Zufall einmal in 100 ganzen Marktplätzen vor; 0,5: einmal in 1.000.",
  "Reported by people": "Von Leuten gemeldet",
  "Every report weighs the same, however many there are: it asks you to look, and proves nothing. What you decide needs a rule.":
    "Jede Meldung wiegt gleich, wie viele es auch sind: Sie bittet dich hinzusehen und beweist nichts. Was du entscheidest, braucht eine Regel.",
  "Refused again and again": "Immer wieder abgelehnt",
  "Words that were never sent reached nobody. Trying again in other words, after being told why, is what makes this a case.":
    "Worte, die nie gesendet wurden, haben niemanden erreicht. Es mit anderen Worten wieder zu versuchen, nachdem der Grund genannt war, macht daraus einen Fall.",
  "A suspicion that nobody decided in time": "Ein Verdacht, über den niemand rechtzeitig entschied",
  "Somebody put this review aside, and the time for deciding about it is over. That says nothing about the review: its author waits.":
    "Jemand hat diese Bewertung beiseitegestellt, und die Zeit für die Entscheidung ist um. Das sagt nichts über die Bewertung: Wer sie schrieb, wartet.",
  "Put aside by a colleague": "Von einer Kollegin oder einem Kollegen beiseitegestellt",
  "Somebody of the desk took this review out of the numbers until it is clear what it is. It proves nothing, and its author was told.":
    "Jemand vom Tisch hat diese Bewertung aus den Zahlen genommen, bis klar ist, was sie ist. Das beweist nichts, und wer sie schrieb, weiß davon.",
  "Taken down by a colleague": "Von einer Kollegin oder einem Kollegen entfernt",
  "Somebody of the desk read this review by itself and took it down. Its author was told why, and can appeal.":
    "Jemand vom Tisch hat diese Bewertung für sich gelesen und entfernt. Wer sie schrieb, kennt den Grund und kann Beschwerde einlegen.",
  "A report that an appeal found to be right": "Eine Meldung, der eine Beschwerde recht gab",
  "A person who had no part in the first answer heard the appeal of who reported this, and says that the answer was wrong.":
    "Jemand, der an der ersten Antwort nicht beteiligt war, hat die Beschwerde der meldenden Person geprüft und sagt, dass die Antwort falsch war.",
  "Notice from an authority or a trusted flagger":
    "Hinweis einer Behörde oder eines vertrauenswürdigen Hinweisgebers",
  "Each of these is looked into, whatever the detectors say.":
    "Jedem wird nachgegangen, was immer die Detektoren sagen.",

  // Wozu es jeden Detektor gibt.
  "Reviews that are bought, swapped or ordered leave a list: these accounts, those products. People who share a taste also meet on products, but their agreement fades out around the edges and falls mostly on what everyone knows. A list ends sharply and is shared out evenly.":
    "Bewertungen, die gekauft, getauscht oder bestellt sind, hinterlassen eine Liste: diese Konten, jene Produkte. Auch wer einen Geschmack teilt, trifft sich auf Produkten, doch die Übereinstimmung verläuft zu den Rändern hin und liegt meist auf dem, was alle kennen. Eine Liste endet scharf und ist gleichmäßig verteilt.",
  "Reviews belong to what was bought. The page of today is compared with the page under which each review was written, so a change in many small steps adds up like one large one.":
    "Bewertungen gehören zu dem, was gekauft wurde. Die heutige Seite wird mit der verglichen, unter der jede Bewertung geschrieben wurde; so zählt eine Änderung in vielen kleinen Schritten wie eine große.",
  "One review that mentions a gift proves little; several buyers of one seller who say so independently, far above the rate of their categories, describe a practice. The platform's own sampling programme is left out, and a reported card counts only for its own shipment.":
    "Eine Bewertung, die ein Geschenk erwähnt, beweist wenig; mehrere Käufer eines Verkäufers, die unabhängig davon erzählen, weit öfter als in ihren Warengruppen üblich, beschreiben eine Übung. Das eigene Testprogramm des Marktplatzes bleibt außen vor, und eine gemeldete Karte zählt nur für ihre eigene Sendung.",
  "Owners, staff and their households may not review the seller's products or a rival's. Who declares it is stopped at the door; who does not shares a bank account, a card, a device or a home with an account of the seller.":
    "Inhaber, Angestellte und ihre Haushalte dürfen weder die Produkte des Verkäufers noch die eines Mitbewerbers bewerten. Wer sich dazu bekennt, wird an der Tür aufgehalten; wer nicht, teilt ein Bankkonto, eine Karte, ein Gerät oder eine Wohnung mit einem Konto des Verkäufers.",
  "Bought reviews are often one text handed out with a few words changed. Honest strangers practically never share a third of their three-word runs, so a copy is a fact to look at.":
    "Gekaufte Bewertungen sind oft ein Text, der mit wenigen geänderten Wörtern verteilt wird. Ehrliche Fremde teilen praktisch nie ein Drittel ihrer Dreiwortfolgen; eine Abschrift ist also eine Tatsache, die man ansieht.",
  "Accounts made for one review leave no trace between products. What they cannot hide is that far more of a product's reviewers at one time are one-review or brand-new accounts than of other products' reviewers at that same time.":
    "Konten, die für eine einzige Bewertung gemacht sind, hinterlassen zwischen Produkten keine Spur. Nicht verbergen lässt sich, dass zu einer Zeit weit mehr der Bewertenden eines Produkts brandneue Konten oder solche mit einer Bewertung sind als bei anderen Produkten zur selben Zeit.",
  "A shop that pools reviews repeats each one on every variation. Counted one by one they look like bursts and copies; so families are rebuilt first, and shown where nobody declared them.":
    "Ein Laden, der Bewertungen zusammenlegt, wiederholt jede auf jeder Variante. Einzeln gezählt sehen sie wie Schläge und Abschriften aus; darum werden Familien zuerst nachgebaut und gezeigt, wo niemand sie angegeben hat.",
  "A fair rater lands near what others find, over months. One who rates in a single rush, far from what others find, has shown nothing that speaks for him. Ratings are the subject here, the declared exception to never reading stars; neither high nor low counts as bad.":
    "Wer gerecht urteilt, liegt über Monate nahe bei dem, was andere finden. Wer auf einmal urteilt, weit von dem, was andere finden, hat nichts gezeigt, das für ihn spricht. Hier geht es um die Urteile selbst, die erklärte Ausnahme davon, nie Sterne zu lesen; weder hoch noch niedrig gilt als schlecht.",
  "A bought batch is delivered within days. Each product is measured against its own rate, the season of the whole marketplace and its own unevenness, after variations of one listing are counted as one product. Stars are not read.":
    "Ein gekaufter Stapel kommt binnen Tagen. Jedes Produkt wird an seinem eigenen Maß gemessen, an der Jahreszeit des ganzen Marktplatzes und an seiner eigenen Unruhe, nachdem Varianten eines Angebots als ein Produkt zählen. Sterne werden nicht gelesen.",
  "Two sellers who praise each other, or three who do so in a circle, break no rule in any one review. The arrangement shows only where each side's reviews come back.":
    "Zwei Verkäufer, die einander loben, oder drei im Kreis, brechen in keiner einzelnen Bewertung eine Regel. Die Absprache zeigt sich nur dort, wo die Bewertungen jeder Seite zurückkommen.",
  "A refund for a review buys a change of mind. Each critical review is compared with the seller's other orders of the same age in the same fortnight, so a seller who refunds everyone, always or for a while, stands out in nothing. Stars only say which reviews were critical; nothing is held against the review.":
    "Eine Erstattung für eine Bewertung kauft einen Sinneswandel. Jede kritische Bewertung wird mit den anderen gleich alten Bestellungen des Verkäufers in denselben zwei Wochen verglichen; wer allen erstattet, immer oder eine Zeit lang, fällt also nicht auf. Sterne sagen nur, welche Bewertungen kritisch waren; gegen die Bewertung spricht nichts.",
  "Reports can silence critics when many file them together. What moderators decided comes first: people who rightly report the same bad review are no brigade.":
    "Meldungen können Kritiker zum Schweigen bringen, wenn viele gemeinsam melden. Zuerst zählt, was Moderatoren entschieden: Wer zu Recht dieselbe schlechte Bewertung meldet, gehört zu keinem Trupp.",
  "Asking only happy buyers makes an honest sum of dishonest parts. Orders of the same seller and week are compared, so a seller who asks nobody, everybody, or every second buyer for a while shows no difference. Grounds that have nothing to do with mood are left out.":
    "Nur zufriedene Käufer zu bitten macht aus unredlichen Teilen eine redliche Summe. Verglichen werden Bestellungen desselben Verkäufers aus derselben Woche; wer niemanden, alle oder eine Zeit lang jeden Zweiten bittet, zeigt keinen Unterschied. Gründe, die mit der Stimmung nichts zu tun haben, bleiben außen vor.",
  "Joining unlike products lends one the other's reviews. What counts is what the newcomer gained, how unlike the two are, and whether the timing serves the gain. Stars are read as the newcomer's gain only; no review is doubted for them.":
    "Ungleiche Produkte zu verbinden leiht dem einen die Bewertungen des anderen. Es zählt, was das neue gewann, wie ungleich die beiden sind und ob die Zeit dem Gewinn dient. Sterne werden nur als Gewinn des neuen gelesen; ihretwegen wird keine Bewertung bezweifelt.",
  "Helpful votes decide which reviews are read. Readers come one by one and read different pages; a brigade works through a list. Whether a vote said helpful or not is not read.":
    "Stimmen für hilfreich entscheiden, welche Bewertungen gelesen werden. Leser kommen einzeln und lesen verschiedene Seiten; ein Trupp arbeitet eine Liste ab. Ob eine Stimme hilfreich sagte oder nicht, wird nicht gelesen.",
};
