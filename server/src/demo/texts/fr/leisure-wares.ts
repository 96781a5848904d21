import type { Ware, WareTalk } from "../../voice.ts";

/** What French reviews say of things for leisure. */
export const leisureWares = {
  headphones: {
    nouns: ["casque"],
    aspects: [
      {
        good: [
          "Les voix sont claires, les basses restent à leur place.",
          "J'entends des détails sur de vieux disques.",
        ],
        bad: ["On dirait un son sous une couverture.", "Un souffle dans les passages calmes."],
        titles: { good: ["Son clair"], bad: ["Son étouffé"] },
      },
      {
        good: ["Au bout de {n} minutes je l'oublie.", "Ne serre pas, même avec des lunettes."],
        bad: ["Il serre au bout d'une demi-heure.", "Les coussinets s'effritent après {span}."],
        titles: { good: ["Très confortable"], bad: ["Il serre"] },
      },
      {
        good: [
          "La batterie tient toute la semaine.",
          "Dix minutes de charge suffisent pour rentrer.",
        ],
        bad: ["Batterie vide dans l'après-midi.", "Il affiche la moitié puis s'éteint."],
      },
      {
        good: ["Se connecte aussitôt au téléphone.", "On trouve les boutons sans regarder."],
        bad: ["Perd la connexion {where}.", "Il faut s'y reprendre à trois fois pour l'associer."],
      },
    ],
  },
  novel: {
    nouns: ["roman", "livre"],
    aspects: [
      {
        good: [
          "Les personnages ressemblent à des voisins, avec leurs défauts.",
          "Le passeur m'a manqué après la dernière page.",
        ],
        bad: ["Je confondais les frères jusqu'à la page {n}0.", "Personne ne parle comme ça."],
        titles: { good: ["Des personnages qui restent"], bad: ["Personnages fades"] },
      },
      {
        good: [
          "Ça démarre doucement, puis j'ai lu jusqu'à {n} heures du matin.",
          "Chapitres courts, difficile à poser.",
        ],
        bad: ["Le milieu traîne en longueur.", "{n}0 pages de météo avant que ça bouge."],
      },
      {
        good: ["La fin est discrète et très juste.", "Je n'ai pas vu venir le dernier tour."],
        bad: ["La fin est bâclée.", "Ça s'arrête, c'est tout."],
        titles: { good: ["Quelle fin"], bad: ["Fin ratée"] },
      },
      {
        good: [
          "Une écriture simple, et parfois une phrase qui arrête.",
          "Drôle là où on ne s'y attend pas.",
        ],
        bad: ["Trois adjectifs par nom.", "Plein de coquilles."],
      },
    ],
  },
  game: {
    nouns: ["jeu", "jeu de société"],
    aspects: [
      {
        good: [
          "Règles expliquées en {n} minutes.",
          "Le livret est clair, avec un exemple par tour.",
        ],
        bad: [
          "Les règles se contredisent page {n}.",
          "Une soirée entière pour comprendre le décompte.",
        ],
        titles: { good: ["Facile à apprendre"], bad: ["Règles confuses"] },
      },
      {
        good: ["Aucune partie ne se ressemble.", "Du suspense jusqu'au dernier coup."],
        bad: ["Celui qui mène après trois tours gagne.", "Que de la chance, rien à décider."],
        titles: { good: ["Encore une partie"], bad: ["Que du hasard"] },
      },
      {
        good: ["Les pions en bois sont superbes.", "Les dessins sont magnifiques."],
        bad: ["Les jetons se plient quand on les détache.", "Le plateau ne reste pas à plat."],
      },
      {
        good: ["Très bien à deux, encore mieux à quatre.", "Petits et grands se sont amusés."],
        bad: ["À deux ça ne marche pas.", "Beaucoup trop long."],
      },
    ],
  },
} satisfies Partial<Record<Ware, WareTalk>>;
