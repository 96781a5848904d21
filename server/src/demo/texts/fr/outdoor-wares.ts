import type { Ware, WareTalk } from "../../voice.ts";

/** What French reviews say of things for the outdoors. */
export const outdoorWares = {
  backpack: {
    nouns: ["sac à dos", "sac"],
    aspects: [
      {
        good: ["Les bretelles ne coupent pas, même avec {n} kilos.", "Il colle bien au dos."],
        bad: ["Les bretelles coupent au bout d'une heure.", "Le dos est trempé tout de suite."],
        titles: { good: ["Agréable à porter"], bad: ["Bretelles trop dures"] },
      },
      {
        good: ["L'ordinateur, le repas et une veste y tiennent.", "Une poche pour chaque chose."],
        bad: ["Avec l'ordinateur il est plein.", "Tout finit au fond d'un trou noir."],
      },
      {
        good: ["Sec après {n} heures de pluie.", "Les fermetures glissent bien."],
        bad: ["La fermeture s'est bloquée dès la semaine {n}.", "L'eau passe par les coutures."],
        titles: { good: ["Il reste sec"], bad: ["Fermeture cassée"] },
      },
    ],
  },
  jacket: {
    nouns: ["veste", "veste de pluie"],
    aspects: [
      {
        good: ["Au sec après {n} heures de pluie.", "L'eau perle encore après {span}."],
        bad: ["Épaules mouillées après vingt minutes de bruine.", "L'eau entre par la fermeture."],
        titles: { good: ["Vraiment étanche"], bad: ["Pas étanche"] },
      },
      {
        good: ["Taille juste, un pull passe dessous.", "Enfin des manches assez longues."],
        bad: ["Taille deux fois trop petit.", "Les manches sont trop courtes."],
        titles: { good: ["Bien coupée"], bad: ["Taille petit"] },
      },
      {
        good: ["L'aération sous les bras aide en montée.", "Se roule dans une poche."],
        bad: ["On se croirait dans un sac plastique.", "Elle bruisse à chaque pas."],
      },
      {
        good: ["De gros curseurs, pratiques avec des gants.", "Coutures nettes après {n} lavages."],
        bad: ["Une couture a lâché après {span}.", "Le motif s'est décollé."],
      },
    ],
  },
  secateurs: {
    nouns: ["sécateur"],
    aspects: [
      {
        good: [
          "Coupe une branche grosse comme le pouce sans effort.",
          "Toujours affûté après toute une haie.",
        ],
        bad: ["Émoussé après {n} branches.", "Il écrase au lieu de couper."],
        titles: { good: ["Coupe nette"], bad: ["Vite émoussé"] },
      },
      {
        good: ["Convient aux petites mains.", "Pas d'ampoules après un après-midi au verger."],
        bad: ["Trop large pour de petites mains.", "Le cran se ferme tout seul."],
      },
      {
        good: ["Se démonte avec une seule vis.", "Aucune rouille dans la cabane."],
        bad: ["Le ressort a sauté dans la haie le jour {n}.", "Rouille après une nuit dehors."],
        titles: { good: ["Facile à réparer"], bad: ["Ressort perdu"] },
      },
    ],
  },
} satisfies Partial<Record<Ware, WareTalk>>;
