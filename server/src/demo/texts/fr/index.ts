import type { Voice } from "../../voice.ts";
import { homeWares } from "./home-wares.ts";
import { leisureWares } from "./leisure-wares.ts";
import { outdoorWares } from "./outdoor-wares.ts";

/** How French reviews of the demo are written. */
export const fr: Voice = {
  slots: {
    span: [
      "trois semaines",
      "deux mois",
      "un bon mois",
      "dix jours",
      "six mois",
      "tout un hiver",
      "presque un an",
    ],
    who: [
      "ma fille",
      "mon père",
      "ma sœur",
      "mon mari",
      "ma femme",
      "un collègue",
      "ma grand-mère",
      "la voisine",
    ],
    where: [
      "dans notre cuisine",
      "au bureau",
      "dans la chambre d'amis",
      "au jardin",
      "dans un petit appartement",
      "dans le train",
    ],
    often: ["tous les jours", "presque chaque soir", "le week-end", "chaque matin"],
    month: ["janvier", "mars", "avril", "juin", "août", "novembre"],
  },
  openers: [
    "Après {span} d'utilisation, [mon avis|je peux en parler].",
    "Je m'en sers {often} {where}.",
    "{who} en parlait depuis longtemps.",
    "Le précédent a [tenu huit ans|rendu l'âme en {month}].",
    "Je suis plutôt difficile pour ce genre de chose.",
    "Un peu sceptique au début, puis j'ai essayé.",
    "Utilisé {often} depuis {month}.",
  ],
  verdicts: {
    good: [
      "[Vraiment|Très] content de ce choix.",
      "Ça fait exactement ce qu'il faut.",
      "Simple, solide, sans chichis.",
      "Mieux que ce que j'attendais.",
      "Je reprendrais le même.",
    ],
    fair: [
      "[Correct|Convenable], sans plus.",
      "Avis partagé après {span}.",
      "Bonne idée, mais pas tout à fait aboutie.",
      "Ça dépanne.",
    ],
    bad: [
      "Grosse déception.",
      "Rangé au placard après {n} jours.",
      "J'espérais mieux.",
      "Je n'ai pas réussi à l'aimer.",
    ],
  },
  closers: {
    good: ["Je recommande.", "{who} m'a demandé d'où ça venait.", "Pourvu que ça dure.", "", ""],
    fair: ["Trois sur cinq, c'est juste.", "Je le garde, sans passion.", "", ""],
    bad: ["Renvoyé.", "Plus jamais.", "Dommage, l'idée était bonne.", "{who} m'avait prévenu.", ""],
  },
  titles: {
    good: [
      "Exactement ce qu'il fallait",
      "Toujours bien après {span}",
      "Très satisfait",
      "{who} approuve",
      "Du solide",
      "Parfait {where}",
    ],
    fair: ["Bien, mais", "Avis partagé", "Pas mal après {span}", "Presque réussi"],
    bad: ["Pas pour moi", "Abandonné après {span}", "Déçu", "À éviter", "J'attendais mieux"],
  },
  turns: ["Par contre,", "En revanche,", "Seul bémol :", "Cela dit,", "Malgré tout,"],
  wares: {
    ...homeWares,
    ...leisureWares,
    ...outdoorWares,
  },
};
