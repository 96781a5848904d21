import type { ShopperProblems } from "../problems.ts";

/** Refusals that shoppers meet, in French. */
export const problems: ShopperProblems = {
  not_found: {
    title: "Il n’y a rien pour vous à cette adresse.",
    remedy:
      "Vérifiez l’adresse. Ce qui appartient à d’autres reçoit la même réponse que ce qui n’existe pas.",
  },
  product_unknown: {
    title: "Ce produit ne figure pas au catalogue.",
    remedy: "Vérifiez l’adresse ; la place de marché ne l’a peut-être pas encore annoncé.",
  },
  marketplace_unknown: {
    title: "Cette place de marché n’existe pas.",
    remedy: "Choisissez-en une qui existe, au bas de la page.",
  },
  seller_unknown: {
    title: "Ce vendeur n’existe pas.",
    remedy: "Vérifiez l’adresse ; la place de marché ne l’a peut-être pas encore annoncé.",
  },
  forbidden: {
    title: "Cette page est destinée à un autre compte.",
    remedy: "Connectez-vous avec un compte qui y a droit.",
  },
  rate_limited: {
    title: "Trop de demandes en peu de temps.",
    remedy: "Attendez un instant, puis rechargez la page.",
  },
  cursor_invalid: { title: "Cette liste a changé.", remedy: "Recommencez à la première page." },
  internal: {
    title: "Une panne est survenue de notre côté.",
    remedy: "Rien n’a été modifié. Si cela se répète, signalez le numéro de la requête.",
  },
  unavailable: {
    title: "Le service démarre, s’arrête ou n’atteint pas sa base de données.",
    remedy: "Réessayez dans quelques secondes ; rien n’a été modifié.",
  },
  data_on_hold: {
    title: "Vos données doivent être conservées pour l’instant en vue d’une action en justice.",
    remedy: "Rien n’a été effacé. Redemandez après ce délai.",
  },
  contributions_restricted: {
    title: "Ce compte ne peut pas donner d’avis actuellement.",
    remedy:
      "L’exposé des motifs que vous avez reçu dit pourquoi, jusqu’à quand, et comment faire un recours.",
  },
  intake_closed: {
    title: "Ce produit n’accepte pas de nouveaux avis actuellement.",
    remedy: "La page du produit dit pourquoi et jusqu’à quand.",
  },
  product_not_listed: {
    title: "Ce produit n’est pas en vente, on ne peut donc pas donner d’avis.",
    remedy: "Les avis ouvrent à nouveau quand le produit est remis en vente.",
  },
  promotional_lock: {
    title: "Un de vos avis précédents sur ce produit faisait de la publicité.",
    remedy: "Ce produit est donc fermé à votre compte. Si c’était une erreur, faites un recours.",
  },
  not_released: {
    title: "Ce produit n’est pas encore sorti.",
    remedy: "Vous pourrez donner votre avis dès le jour de sa sortie.",
  },
  own_product: {
    title: "Votre compte est lié à un vendeur de ce produit.",
    remedy:
      "Les vendeurs, leur personnel et leur famille ne donnent pas d’avis sur ce qu’ils vendent. Si ce lien est inexact, faites un recours.",
  },
  competitor_product: {
    title: "Votre compte est lié à un vendeur de produits concurrents.",
    remedy:
      "Les vendeurs, leur personnel et leur famille ne donnent pas d’avis sur leurs concurrents. Si ce lien est inexact, faites un recours.",
  },
  spend_too_low: {
    title: "Votre compte n’a pas encore atteint le montant d’achats qui ouvre les avis ici.",
    remedy:
      "Cela s’ouvre de soi-même dès que vos paiements par carte des 12 derniers mois suffisent.",
  },
  purchase_required: {
    title: "Des étoiles sans texte supposent ici un achat de ce produit.",
    remedy: "Ajoutez quelques mots sur le produit.",
  },
  intake_verified_only: {
    title: "Pour l’instant, ce produit n’accepte que les avis de ses acheteurs ici.",
    remedy: "La page du produit dit pourquoi et jusqu’à quand.",
  },
  unverified_quota: {
    title:
      "Cette semaine, vous avez donné tous vos avis possibles sur des produits achetés ailleurs.",
    remedy: "D’autres s’ouvriront ensuite. Les produits achetés ici ne sont pas limités.",
  },
  review_refused: {
    title: "Non publié : le texte contient des mots que les règles n’autorisent pas.",
    remedy: "Changez les mots marqués ; à côté de chacun figure ce qui est possible.",
  },
  review_exists: {
    title: "Vous avez déjà donné votre avis sur ce produit.",
    remedy: "Vous pouvez le modifier sur sa page.",
  },
  edit_conflict: {
    title: "L’avis a été modifié ailleurs entre-temps.",
    remedy: "Refaites la modification sur la version la plus récente.",
  },
  review_not_published: {
    title: "Cet avis n’est pas publié.",
    remedy: "Rechargez-le pour voir où il en est.",
  },
  feedback_exists: {
    title: "Vous avez déjà évalué cette commande.",
    remedy: "Modifiez l’évaluation sur sa page, tant que c’est possible.",
  },
  feedback_missing: {
    title: "Il n’y a pas d’évaluation à modifier.",
    remedy: "Ce qui a été retiré reste retiré.",
  },
  feedback_too_early: {
    title: "Il est trop tôt pour évaluer cette commande.",
    remedy: "Cela ouvre quelques jours après sa confirmation.",
  },
  feedback_too_late: {
    title: "L’évaluation de cette commande est close.",
    remedy: "Vous pouvez toujours donner votre avis sur ce que vous avez acheté.",
  },
  feedback_edit_closed: {
    title: "Cette évaluation ne peut plus être modifiée.",
    remedy: "Le délai de modification est passé.",
  },
  feedback_reason_needed: {
    title: "Jusqu’à trois étoiles, une raison est nécessaire.",
    remedy: "Choisissez ce qui s’est mal passé, pour que la bonne personne en réponde.",
  },
  feedback_refused: {
    title: "Non publié : le texte contient des mots que les règles n’autorisent pas.",
    remedy: "Dites la même chose sans les mots marqués.",
  },
  feedback_own_seller: {
    title: "Votre compte est lié à ce vendeur.",
    remedy:
      "Les vendeurs et leur personnel ne s’évaluent pas eux-mêmes. Si ce lien est inexact, faites un recours.",
  },
  feedback_conflict: {
    title: "L’évaluation a été modifiée ailleurs entre-temps.",
    remedy: "Rechargez-la et refaites la modification sur la version la plus récente.",
  },
  vote_own_review: {
    title: "Les auteurs ne votent pas pour leurs propres avis.",
    remedy: "Il n’y a rien d’autre à faire ; les lecteurs disent ce qui les a aidés.",
  },
  vote_tied_to_seller: {
    title: "Votre compte est lié à un vendeur de ce produit ou d’un produit concurrent.",
    remedy:
      "Les vendeurs et leur personnel ne votent pas ici. Ce qui enfreint une règle peut être signalé.",
  },
  vote_voided: {
    title: "Votre vote sur cet avis n’est plus compté.",
    remedy: "L’exposé des motifs que vous avez reçu dit pourquoi, et comment faire un recours.",
  },
  vote_missing: { title: "Il n’y a pas de vote à retirer.", remedy: "Il a été retiré auparavant." },
  report_exists: {
    title: "Vous avez déjà signalé cet avis.",
    remedy: "La liste de vos signalements montre la suite donnée.",
  },
  report_own_review: {
    title: "Cet avis est le vôtre.",
    remedy: "Vous pouvez le modifier ou le supprimer sur sa page.",
  },
  reports_paused: {
    title:
      "Vos signalements ne sont pas pris en compte pour un temps, car presque tous étaient manifestement infondés.",
    remedy: "Vous en aviez été averti. Ils seront à nouveau pris en compte ensuite.",
  },
  photo_missing: {
    title: "Cette photo n’est plus là.",
    remedy: "Son auteur l’a retirée.",
  },
  photo_type: {
    title: "Non ajoutée : ce n’est pas une photo qui puisse être montrée.",
    remedy:
      "Ajoutez un JPEG, PNG ou WebP. C’est le contenu d’un fichier qui dit ce qu’il est, pas son nom.",
  },
  photo_too_large: {
    title: "Non ajoutée : la photo est trop grande.",
    remedy: "Une photo a au plus 10 Mo et 40 mégapixels.",
  },
  photos_too_many: {
    title: "Non ajoutée : un avis montre cinq photos.",
    remedy: "Retirez-en une pour en ajouter une autre.",
  },
  photo_harmful: {
    title: "Non ajoutée : un logiciel nuisible a été trouvé dans le fichier.",
    remedy: "Vérifiez l’appareil dont il vient et refaites la photo.",
  },
  photo_not_looked_at: {
    title: "Non ajoutée : la photo n’a pas pu être regardée.",
    remedy: "Réessayez dans une minute. Vos mots et vos étoiles sont gardés.",
  },
  photo_words_refused: {
    title: "Non ajoutée : les mots de la photo enfreignent une règle.",
    remedy: "Dites brièvement ce que montre la photo et ajoutez-la de nouveau.",
  },
};
