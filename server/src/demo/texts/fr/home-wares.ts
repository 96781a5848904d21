import type { Ware, WareTalk } from "../../voice.ts";

/** What French reviews say of things for the home. */
export const homeWares = {
  kettle: {
    nouns: ["bouilloire"],
    aspects: [
      {
        good: [
          "Un litre bout en moins de trois minutes.",
          "Chauffe vite et s'arrête pile au bon moment.",
        ],
        bad: ["Il faut plus de six minutes pour un litre.", "S'arrête avant que l'eau ne bouille."],
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
        good: ["Le pied est lourd, rien ne bascule.", "La pince tient bien sur mon plateau épais."],
        bad: ["Le pied est si léger qu'elle bascule.", "Elle tremble quand je tape."],
      },
      {
        good: ["L'interrupteur réagit tout de suite.", "Elle garde en mémoire le dernier réglage."],
        bad: ["L'interrupteur est perdu sous le bureau.", "Le câble est bien trop court."],
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
        bad: ["L'odeur rappelle un nettoyant pour sols.", "Le parfum donne mal à la tête à {who}."],
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
} satisfies Partial<Record<Ware, WareTalk>>;
