/** Wem es nützt: ob ein Mitbewerber es inszeniert haben kann. */
export const germanFraming: Readonly<Record<string, string>> = {
  "More points to the seller than to a rival who wants it blamed.":
    "Mehr deutet auf den Verkäufer als auf einen Mitbewerber, der ihn beschuldigt sehen will.",
  "More points to a rival who wants the seller blamed than to the seller.":
    "Mehr deutet auf einen Mitbewerber, der den Verkäufer beschuldigt sehen will, als auf den Verkäufer.",
  "Whoever ordered these reviews is not shown: the seller gains by them, and a rival gains if the seller is punished for them.":
    "Wer diese Bewertungen bestellte, zeigt sich nicht: Dem Verkäufer nützen sie, und einem Mitbewerber nützt es, wenn der Verkäufer dafür bestraft wird.",
  "The seller loses by these reviews and is not behind them. No rival is shown to be behind them either.":
    "Dem Verkäufer schaden diese Bewertungen; er steht nicht dahinter. Auch von keinem Mitbewerber zeigt es sich.",
  "The seller loses by these reviews and is not behind them. A rival may be: {~fact}.":
    "Dem Verkäufer schaden diese Bewertungen; er steht nicht dahinter. Ein Mitbewerber vielleicht: {~fact}.",
  "{n} of {all} accounts are tied to {sellers} through {~through}":
    "{n} von {all} Konten sind mit {sellers} verbunden, über {~through}",
  "a bank, card or device": "Bank, Karte oder Gerät",
  "an address, network or name": "Adresse, Netz oder Namen",
  "the seller paid back {paid} of {all} orders unasked after the review; {usual} would be usual":
    "der Verkäufer erstattete nach der Bewertung {paid} von {all} Bestellungen ungefragt; {usual} wären üblich",
  "the seller asked {asked} of these {all} buyers by hand; {usual} would be usual":
    "der Verkäufer bat {asked} dieser {all} Käufer von Hand; {usual} wären üblich",
  "the seller's own messages or inserts offered something for reviews {n} time":
    "Nachrichten oder Beilagen des Verkäufers boten {n} Mal etwas für Bewertungen",
  "the seller's own messages or inserts offered something for reviews {n} times":
    "Nachrichten oder Beilagen des Verkäufers boten {n} Mal etwas für Bewertungen",
  "{n} other buyers told of a reward for a review":
    "{n} andere Käufer erzählten von einer Belohnung für eine Bewertung",
  "{n} of the group itself told of a reward, as hired people would if told to":
    "{n} aus der Gruppe selbst erzählten von einer Belohnung, wie es Gemietete auf Anweisung täten",
  "{n} of {all} reports came from accounts tied to a rival":
    "{n} von {all} Meldungen kamen von Konten, die mit einem Mitbewerber verbunden sind",
  "{n} reports came within {hours} hours of the reviews from accounts that do nothing else":
    "{n} Meldungen kamen binnen {hours} Stunden nach den Bewertungen von Konten, die sonst nichts tun",
  "the seller itself reported {n} of these reviews":
    "der Verkäufer selbst meldete {n} dieser Bewertungen",
  "the same accounts wrote {n} reviews in praise of {seller}, a rival":
    "dieselben Konten schrieben {n} lobende Bewertungen für {seller}, einen Mitbewerber",
  "the reviews moved the stars that shoppers see by {n}":
    "die Bewertungen bewegten die Sterne, die Kunden sehen, um {n}",
  "the reviews moved no star that a shopper sees":
    "die Bewertungen bewegten keinen Stern, den Kunden sehen",
  "what the reviews did to the stars": "was die Bewertungen mit den Sternen machten",
  "ties of the accounts to sellers": "Verbindungen der Konten zu Verkäufern",
  "refunds after the reviews": "Erstattungen nach den Bewertungen",
  "the seller's own messages": "Nachrichten des Verkäufers",
  "requests sent by hand": "von Hand gesendete Bitten",
  "what buyers told of rewards": "was Käufer von Belohnungen erzählten",
  "who reported the reviews": "wer die Bewertungen meldete",
  "what the accounts did for rivals": "was die Konten für Mitbewerber taten",
};
