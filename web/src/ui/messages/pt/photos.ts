import type { ShopperMessages } from "../messages.ts";

/** Photos beside reviews and a person's own data, in Portuguese. */
export const photos: ShopperMessages = {
  photos: {
    strip: "Fotos das avaliações",
    by: (author) => `Foto de ${author}`,
    all: (count) => `Todas (${count})`,
    only: (count) => `com fotos (${count})`,
    place: (at, of) => `Foto ${at} de ${of}`,
    previous: "Anterior",
    next: "Seguinte",
    close: "Fechar",
    label: "Fotos",
    hint: "Até cinco, em JPEG, PNG ou WebP. O lugar, a hora e o aparelho são retirados.",
    describe: "O que mostra",
    describeHint: "Lido a quem não a pode ver.",
    addTitle: "Adicionar uma foto",
    add: "Adicionar",
    remove: "Retirar",
    status: { shown: "Visível", held: "Espera por uma pessoa", refused: "Não mostrada" },
    heldText: "Uma pessoa vê primeiro esta foto. As suas palavras e estrelas não esperam por ela.",
    refusedText: "Uma pessoa decidiu não a mostrar e escreveu porquê.",
  },
  data: {
    title: "Os seus dados",
    intro: "Tudo o que aqui se guarda sobre si. Mais ninguém vê esta página.",
    name: "O nome junto às suas avaliações",
    fields: "Para as suas encomendas",
    fieldsNone: "Agora nada está guardado para as suas encomendas.",
    order: "Encomenda",
    what: "O quê",
    value: "Como foi dado",
    looks: "Quem o consultou",
    looksNone: "Ninguém o consultou.",
    who: "Vendedor",
    when: "Quando",
    messages: (count) => `Mensagens nas suas conversas: ${count}`,
    download: "Descarregar tudo num ficheiro",
    eraseTitle: "Apagar os meus dados",
    eraseText:
      "Moradas, formas de o contactar, rascunhos e todas as suas mensagens são apagados agora, para sempre. As suas avaliações ficam até que as apague. O registo guarda só impressões que ninguém consegue ler.",
    eraseConfirm: "Compreendo que isto não pode ser desfeito",
    erase: "Apagar agora",
    erased: "Os seus dados estão apagados.",
    erasedText: (messages, fields, files) =>
      `Mensagens: ${messages}. Dados de encomendas: ${fields}. Ficheiros: ${files}.`,
  },
};
