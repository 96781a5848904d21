import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Je travaille pour la marque]] depuis cinq ans et je suis fier de ce produit.",
    "C'est [[mon mari qui fabrique ces]] couteaux, cinq étoiles évidemment.",
    "[[Je suis de la famille du vendeur]], mais l'avis est sincère.",
    "[[En tant que fondatrice]] je ne peux que recommander ces savons.",
    "[[Mon mari travaille chez cette marque]] et tout y est parfait.",
    "[[Vendeuse chez cette marque]] depuis dix ans, je la recommande.",
    "[[Mon mari a inventé]] cet ouvre-boîte.",
    "[[Je travaille pour le fabricant]], il est solide.",
    "[[En tant que fabricant]], je connais sa qualité.",
    "[[Je suis l'auteur]] de ce livre.",
    "[[Nous fabriquons]] ces bougies avec amour.",
  ],
  passes: [
    "Nous l'utilisons tous les jours dans notre atelier.",
    "Je fais partie de l'équipe de rugby du village et ces crampons sont parfaits.",
    "Ma belle-sœur l'a aussi et en est ravie.",
    "Je travaille dans un hôpital et ces chaussures sont parfaites.",
    "J'ai cousu les rideaux moi-même avec cette machine.",
    "Nous avons fabriqué l'étagère nous-mêmes en une heure.",
    "Je travaille à l'usine et je porte ces gants tous les jours.",
    "Mon mari l'utilise tous les jours.",
    "Je travaille dans un hôpital.",
    "En tant qu'institutrice, il me faut un sac solide.",
    "Ma sœur a le même.",
    "Le fabricant a vite répondu.",
  ],
};
