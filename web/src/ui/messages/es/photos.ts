import type { ShopperMessages } from "../messages.ts";

/** Photos beside reviews and a person's own data, in Spanish. */
export const photos: ShopperMessages = {
  photos: {
    strip: "Fotos de las reseñas",
    by: (author) => `Foto de ${author}`,
    all: (count) => `Las ${count}`,
    only: (count) => `con fotos (${count})`,
    place: (at, of) => `Foto ${at} de ${of}`,
    previous: "Anterior",
    next: "Siguiente",
    close: "Cerrar",
    label: "Fotos",
    hint: "Hasta cinco, en JPEG, PNG o WebP. Se les quitan el lugar, la hora y el aparato.",
    describe: "Qué muestra",
    describeHint: "Se lee a quien no puede verla.",
    addTitle: "Añadir una foto",
    add: "Añadir",
    remove: "Quitar",
    status: { shown: "Visible", held: "Espera a una persona", refused: "No se muestra" },
    heldText: "Una persona mira antes esta foto. Sus palabras y estrellas no la esperan.",
    refusedText: "Una persona decidió no mostrarla y escribió por qué.",
  },
  data: {
    title: "Sus datos",
    intro: "Todo lo que aquí se guarda sobre usted. Nadie más ve esta página.",
    name: "El nombre junto a sus reseñas",
    fields: "Para sus pedidos",
    fieldsNone: "Ahora no se guarda nada para sus pedidos.",
    order: "Pedido",
    what: "Qué",
    value: "Tal como se dio",
    looks: "Quién lo ha mirado",
    looksNone: "Nadie lo ha mirado.",
    who: "Vendedor",
    when: "Cuándo",
    messages: (count) => `Mensajes en sus conversaciones: ${count}`,
    download: "Descargar todo en un archivo",
    eraseTitle: "Borrar mis datos",
    eraseText:
      "Direcciones, formas de contactarle, borradores y todos sus mensajes se borran ahora, para siempre. Sus reseñas quedan hasta que usted las borre. El registro solo conserva huellas que nadie puede leer.",
    eraseConfirm: "Entiendo que esto no se puede deshacer",
    erase: "Borrar ahora",
    erased: "Sus datos están borrados.",
    erasedText: (messages, fields, files) =>
      `Mensajes: ${messages}. Datos de pedidos: ${fields}. Archivos: ${files}.`,
  },
};
