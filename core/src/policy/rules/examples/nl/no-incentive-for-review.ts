import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentive-for-review finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    {
      text: "Na ontvangst [[plaatst u uw recensie]]. [[U mag het boek]] daarna houden.",
      context: { surface: "social" },
    },
    "De [[leukste review van de maand wint]] een taart.",
    "Schrijf een [[review en ontvang een cadeaubon]] van 10 euro.",
    "Voor elke [[beoordeling ligt er een kleine verrassing]] klaar.",
    "[[Een kortingscode wacht op u zodra uw review]] online staat.",
    "[[Beoordeel]] het koffiezetapparaat. Daarna is [[een gratis filter]] van jou.",
    "Wie ons [[beoordeelt maakt kans op een prijs]].",
  ],
  passes: [
    "De leukste review van de maand lazen wij aan het hele team voor.",
    {
      text: "Mijn kapper geeft 10 euro korting als ik vijf sterren geef. Mag dat?",
      context: { surface: "social" },
    },
    "U schrijft dat iemand u 10 euro bood voor vijf sterren. Meld het bericht.",
    "Elk slecht cijfer kost mijn collega haar bonus.",
    {
      text: "Tien zegels geven recht op een gratis wasbeurt van uw auto.",
      context: { surface: "email" },
    },
    {
      text: "Wat wij niet doen: tegoedbonnen voor reviews, smeken om vijf sterren.",
      context: { surface: "social" },
    },
    "Een koper vroeg of hij iets krijgt voor sterren.",
    "De 20 euro is overgemaakt; uw review mag zo blijven staan.",
    "U schrijft dat een kaartje een cadeau beloofde in ruil voor een review.",
    "Het is verboden een cadeau te geven in ruil voor een review.",
    "We mogen niets aanbieden voor een review.",
    "De vervangende lamp is gratis omdat de eerste kapot was.",
    "De waardebon die u gebruikte staat weer op uw account.",
    "Het cadeaupapier dat u koos zit in de doos.",
    "Uw korting staat op de factuur.",
    "U vraagt of u korting krijgt als u vijf sterren geeft. Nee, dat doen we niet.",
  ],
};
