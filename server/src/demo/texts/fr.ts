import type { Voice } from "../voice.ts";

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
    kettle: {
      nouns: ["bouilloire"],
      aspects: [
        {
          good: [
            "Un litre bout en moins de trois minutes.",
            "Chauffe vite et s'arrête pile au bon moment.",
          ],
          bad: [
            "Il faut plus de six minutes pour un litre.",
            "S'arrête avant que l'eau ne bouille.",
          ],
          titles: { good: ["Rapide et solide"], bad: ["Trop lente"] },
        },
        {
          good: ["On peut parler à côté sans hausser la voix.", "Juste un petit ronronnement."],
          bad: ["Elle gronde comme un avion.", "Le couvercle vibre sans arrêt."],
          titles: { good: ["Très silencieuse"], bad: ["Bruyante"] },
        },
        {
          good: ["Le bec verse sans une goutte à côté.", "La poignée reste froide."],
          bad: ["Le bec goutte à chaque fois.", "La poignée brûle au bout de {n} minutes."],
          titles: { good: ["Verse proprement"], bad: ["Ça goutte"] },
        },
        {
          good: ["Le calcaire part avec un peu de vinaigre.", "Aucun goût de plastique."],
          bad: ["L'eau a un goût de plastique.", "De la rouille au fond après {span}."],
        },
      ],
    },
    lamp: {
      nouns: ["lampe", "lampe de bureau"],
      aspects: [
        {
          good: ["La lumière est douce et régulière.", "Éclaire tout le bureau sans éblouir."],
          bad: ["Elle clignote au minimum.", "Lumière froide, presque bleue."],
          titles: { good: ["Belle lumière"], bad: ["Elle clignote"] },
        },
        {
          good: [
            "Le bras reste là où on le met.",
            "Les articulations tiennent toujours après {span}.",
          ],
          bad: ["Le bras descend un peu plus chaque soir.", "Le ressort grince."],
          titles: { good: ["Bien stable"], bad: ["Le bras retombe"] },
        },
        {
          good: [
            "Le pied est lourd, rien ne bascule.",
            "La pince tient bien sur mon plateau épais.",
          ],
          bad: ["Le pied est si léger qu'elle bascule.", "Elle tremble quand je tape."],
        },
        {
          good: [
            "L'interrupteur réagit tout de suite.",
            "Elle garde en mémoire le dernier réglage.",
          ],
          bad: ["L'interrupteur est perdu sous le bureau.", "Le câble est bien trop court."],
        },
      ],
    },
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
          bad: [
            "Perd la connexion {where}.",
            "Il faut s'y reprendre à trois fois pour l'associer.",
          ],
        },
      ],
    },
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
    soap: {
      nouns: ["savon"],
      aspects: [
        {
          good: [
            "Il sent [l'herbe coupée|l'écorce d'orange|la pinède], pas le parfum.",
            "L'odeur s'en va au bout d'une heure.",
          ],
          bad: [
            "L'odeur rappelle un nettoyant pour sols.",
            "Le parfum donne mal à la tête à {who}.",
          ],
          titles: { good: ["Une odeur de dehors"], bad: ["Odeur trop forte"] },
        },
        {
          good: ["La peau ne tire pas après.", "Ma peau sèche le supporte bien."],
          bad: ["Ça gratte après {n} jours.", "Il dessèche les mains."],
          titles: { good: ["Doux pour la peau"], bad: ["Dessèche la peau"] },
        },
        {
          good: ["Un pain dure {n} semaines à deux.", "Il reste ferme dans la coupelle."],
          bad: ["De la bouillie au bout d'une semaine.", "Cassé en deux le jour {n}."],
        },
        {
          good: ["Mousse crémeuse même avec une eau dure.", "Enlève la terre sous les ongles."],
          bad: ["Il mousse à peine.", "Laisse un film gris sur le lavabo."],
        },
      ],
    },
    jacket: {
      nouns: ["veste", "veste de pluie"],
      aspects: [
        {
          good: ["Au sec après {n} heures de pluie.", "L'eau perle encore après {span}."],
          bad: [
            "Épaules mouillées après vingt minutes de bruine.",
            "L'eau entre par la fermeture.",
          ],
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
          good: [
            "De gros curseurs, pratiques avec des gants.",
            "Coutures nettes après {n} lavages.",
          ],
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
    dogbed: {
      nouns: ["panier", "couchage"],
      aspects: [
        {
          good: [
            "Le chien s'y est couché dès le premier jour.",
            "Notre vieux [setter|teckel|épagneul] dort à nouveau.",
          ],
          bad: ["Le chien préfère le carrelage.", "Il glisse sur le sol."],
          titles: { good: ["Adopté par le chien"], bad: ["Le chien n'en veut pas"] },
        },
        {
          good: ["La housse a survécu à {n} lavages.", "Les poils partent à la brosse."],
          bad: ["La housse a rétréci au premier lavage.", "L'odeur reste après {span}."],
        },
        {
          good: ["Le rembourrage reprend sa forme.", "Assez épais pour de vieilles hanches."],
          bad: ["Tout plat après {span}.", "Le rembourrage part dans les coins."],
          titles: { good: ["Garde sa forme"], bad: ["Vite aplati"] },
        },
      ],
    },
  },
};
