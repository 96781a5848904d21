import type { Language } from "./compose.ts";
import type { Chance } from "./random.ts";

/** First names by language; with an initial they are nobody in particular. */
const firstNames: Readonly<Record<Language, readonly string[]>> = {
  en: words(
    "Nora Callum Isla Owen Freya Rhys Maeve Dylan Tess Ewan Ruby Angus Priya Leo Hazel Idris Poppy Kofi Wren Amara Finn Gwen Hugo Ivy Jasper Orla Rowan Zadie Theo Bryn",
  ),
  de: words(
    "Jonas Greta Lukas Mila Anke Jörg Frieda Henning Swantje Til Ute Malte Karla Ole Birgit Hannes Lene Enno Silke Arne Tilda Rolf Elif Mehmet Nele Kai Ines Bernd Juna Falk",
  ),
  fr: words(
    "Camille Hugo Manon Étienne Léa Bastien Chloé Mathis Inès Gaël Élodie Rémi Solène Yann Maëlle Théo Agathe Loïc Noémie Fabien Clara Antoine Aïcha Basile Margaux",
  ),
  es: words(
    "Lucía Mateo Carmen Iker Nuria Álvaro Paula Hugo Inés Rubén Marta Aitor Elena Jordi Sofía Gonzalo Irene Nacho Alba Pau Rocío Unai Vera Xavi Lola",
  ),
  pl: words(
    "Zofia Jakub Maja Szymon Hanna Piotr Lena Tomasz Oliwia Marek Ewa Wojciech Kinga Adam Basia Kacper Jagoda Paweł Ola Bartek Iga Rafał Daria Michał Ada",
  ),
};

const byNicknames = words(
  "teapot_lid greenfinch night.baker rainboots halfmoon oldbike papercrane third_shelf quietriver saltandfog lentilsoup windowseat tinwhistle morningtram cloudberry owlpost",
);

/** A name as a customer might choose it. */
export function chosenName(language: Language, chance: Chance): string {
  const first = chance.pick(firstNames[language]);
  switch (chance.weighted([55, 25, 12, 8])) {
    case 0:
      return `${first} ${String.fromCharCode(65 + chance.whole(0, 22))}.`;
    case 1:
      return first;
    case 2:
      return `${first}${chance.whole(2, 98)}`;
    default:
      return `${chance.pick(byNicknames)}${chance.whole(1, 99)}`;
  }
}

/** Names of shops, all invented. */
export const shopNames = {
  fernway: words(
    "Thistlegate Marrowby Copperfinch Oatlands+Row Wickham+Vale Penhallow Brindlemere Fallow+Street Quillstone Larkrise+Goods Saltmarsh+Supply Hobb+and+Daughters Alderbeck Morrow+Home Tillerman Foxglove+Yard Ninepin+Trading Bramblegate Ostler+Lane Underhill+Wares Kestrel+Barn Dovecote+Direct Merrowshore Lanternfield",
  ),
  lindenmarkt: words(
    "Lichtwerk+Nord Holzapfel+Waren Kranichhof Blaukesselei Morgenrot+Handel Wiesengrund Tannenzapf Feldmann+und+Töchter Nebelhorn Sperlingsgasse Kupferbach Halbinsel+Versand Ackerwinde Steinhude+Kontor Birkenweg+12 Dachkammer",
  ),
} as const;

/** Brands, all invented. */
export const brands = words(
  "Ardlow Besk Calder+Pine Dunvig Elmbrook Fjelde Grettis Hollin Ivarra Juntara Kettleby Lumo+Nord Mirrin Norvane Ottery Pelmo Quarrel Rastrup Sundvik Tarnholt Ulverby Vessla Wrenlow Ystra",
);

function words(text: string): readonly string[] {
  return text.split(" ").map((word) => word.replaceAll("+", " "));
}
