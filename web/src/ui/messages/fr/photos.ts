import type { ShopperMessages } from "../messages.ts";

/** Photos beside reviews and a person's own data, in French. */
export const photos: ShopperMessages = {
  photos: {
    strip: "Photos tirées des avis",
    by: (author) => `Photo de ${author}`,
    all: (count) => `Les ${count}`,
    only: (count) => `avec photos (${count})`,
    place: (at, of) => `Photo ${at} sur ${of}`,
    previous: "Précédente",
    next: "Suivante",
    close: "Fermer",
    label: "Photos ajoutées",
    hint: "Jusqu’à cinq, en JPEG, PNG ou WebP. Lieu, heure et appareil en sont retirés.",
    describe: "Ce qu’elle montre",
    describeHint: "Lu aux personnes qui ne peuvent pas la voir.",
    addTitle: "Ajouter une photo",
    add: "Ajouter",
    remove: "Retirer",
    status: { shown: "Visible", held: "Attend une personne", refused: "Non montrée" },
    heldText:
      "Une personne regarde d’abord cette photo. Vos mots et vos étoiles ne l’attendent pas.",
    refusedText: "Une personne a décidé de ne pas la montrer et a écrit pourquoi.",
  },
  data: {
    title: "Vos données",
    intro: "Tout ce qui est conservé sur vous ici. Personne d’autre ne voit cette page.",
    name: "Le nom à côté de vos avis",
    fields: "Pour vos commandes",
    fieldsNone: "Rien n’est conservé pour vos commandes en ce moment.",
    order: "Commande",
    what: "Quoi",
    value: "Tel que donné",
    looks: "Qui l’a consulté",
    looksNone: "Personne ne l’a consulté.",
    who: "Vendeur",
    when: "Quand",
    messages: (count) => `Messages dans vos conversations : ${count}`,
    download: "Tout télécharger dans un fichier",
    eraseTitle: "Effacer mes données",
    eraseText:
      "Adresses, moyens de vous joindre, brouillons et tous vos messages sont effacés maintenant, pour toujours. Vos avis restent jusqu’à ce que vous les supprimiez. Le registre ne garde que des empreintes que personne ne peut lire.",
    eraseConfirm: "Je comprends que c’est irréversible",
    erase: "Effacer maintenant",
    erased: "Vos données sont effacées.",
    erasedText: (messages, fields, files) =>
      `Messages : ${messages}. Données de commandes : ${fields}. Fichiers : ${files}.`,
  },
};
