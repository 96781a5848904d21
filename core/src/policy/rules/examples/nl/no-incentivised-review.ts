import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "Het [[merk gaf me]] de tas [[zodat ik erover zou schrijven]].",
    "[[Voor deze review krijg ik]] een bon van 10 euro.",
    "De [[verkoper betaalt me terug als ik vijf sterren geef]].",
    "[[Met deze beoordeling doe ik mee aan de winactie]].",
    {
      text: "De maker gaf me deze lamp gratis [[zodat ik er iets over schreef]].",
      context: { surface: "review" },
    },
    "Ik heb dit [[gratis gekregen in ruil voor een review]].",
    "[[Gratis om te testen]], werkt goed.",
    "Vijf sterren, want de [[verkoper geeft me geld terug voor deze review]].",
    "[[In ruil voor mijn eerlijke mening]] kreeg ik korting.",
    "[[Voor deze review krijg ik]] tien euro.",
  ],
  passes: [
    "Ik schrijf dit vooral omdat de accu nog 90 % heeft.",
    "Dus hier is mijn review: 40 euro betaald en na twee weken kapot.",
    "Van mijn vrouw gekregen voor mijn verjaardag en ik gebruik hem elke dag.",
    "De verkoper stuurde gratis een nieuw deksel omdat het mijne stuk was.",
    "De verkoper stuurde gratis een nieuw deksel.",
    "Gekocht in de uitverkoop voor de halve prijs.",
    "De kabel zat gratis bij de lamp.",
    "Een kaartje beloofde een cadeau voor vijf sterren, ik geef er twee.",
    "Mijn zus kreeg hem met kerst en is er blij mee.",
  ],
};
