import { type Surface, surfaces } from "@candor/core/policy/kit/verdict.ts";
import { examplesByLanguage } from "@candor/core/policy/rules/examples/index.generated.ts";
import { rules } from "@candor/core/policy/rules/index.generated.ts";
import { mixed, reviewText } from "./texts.ts";

/** One text to judge, and where it stands. */
export type BenchText = { readonly text: string; readonly surface: Surface };

/** Texts of one kind, and in words what they are made of. */
export type Mix = { readonly what: string; readonly texts: readonly BenchText[] };

/** All texts of a mix have so many bytes as UTF-8, which is how they are sent. */
export const textBytes = 1_024;
const textCount = 1_000;
/** In a marketplace, one text in so many breaks a rule. */
const hitEvery = 10;

/**
 * From what most texts are to what is hardest. Nothing is kept from one text to the next, so
 * that a sentence which comes twice costs twice.
 */
export function mixes(): readonly Mix[] {
  const spoken = sentencesByLanguage();
  const languages = [...spoken.keys()];
  const any = (list: readonly string[], number: number) => list[number % list.length] ?? "";
  const inSome = (seed: number) => spoken.get(any(languages, mixed(seed, 0))) ?? noSentences;
  const inSame = (seed: number) => spoken.get(any(plainShares, seed)) ?? noSentences;
  const decent = (seed: number, at: number) => {
    const lang = plainShares[seed % plainShares.length] ?? "en";
    return lang === "en" ? reviewText(mixed(seed, at)).body : any(plain[lang], mixed(seed, at));
  };
  return [
    { what: "reviews that come near no rule", texts: texts(decent) },
    {
      what: "a marketplace: every sixth piece near a rule, every tenth text breaks one",
      texts: texts((seed, at) => {
        const { near, hits } = inSame(seed);
        if (at === 2 && seed % hitEvery === 0) return any(hits, mixed(seed, 1));
        return at % 6 === 5 ? any(near, mixed(seed, at)) : decent(seed, at);
      }),
    },
    {
      what: "nothing but near misses, in all languages",
      texts: texts((seed, at) => any(inSome(seed).near, mixed(seed, at))),
    },
  ];
}

function texts(sentence: (seed: number, at: number) => string): readonly BenchText[] {
  return Array.from({ length: textCount }, (_, seed) => {
    let text = "";
    for (let at = 2; Buffer.byteLength(text) < textBytes; at++) text += `${sentence(seed, at)} `;
    return {
      text: firstBytes(text, textBytes),
      surface: surfaces[seed % surfaces.length] ?? "review",
    };
  });
}

/** As many whole characters as so many bytes hold. */
const firstBytes = (text: string, bytes: number) =>
  Buffer.from(text)
    .subarray(0, bytes)
    .toString()
    .replace(/\ufffd$/, "");

type Sentences = { readonly near: string[]; readonly hits: string[] };
const noSentences: Sentences = { near: [], hits: [] };

/** What the rules' own examples let pass, near as it is, and what they stop. */
export function sentencesByLanguage(): ReadonlyMap<string, Sentences> {
  const found = new Map<string, Sentences>();
  for (const rule of rules) {
    const others = Object.entries(examplesByLanguage).map(
      ([lang, byRule]) => [lang, byRule[rule.id]] as const,
    );
    for (const [lang, examples] of [...Object.entries(rule.examples), ...others]) {
      if (examples === undefined) continue;
      const known = found.get(lang) ?? { near: [], hits: [] };
      known.near.push(...examples.passes.map(wordsOf));
      known.hits.push(...examples.hits.map((hit) => wordsOf(hit).replaceAll(/\[\[|\]\]/g, "")));
      found.set(lang, known);
    }
  }
  return found;
}

/** An example is its text, or its text with what is known around it. */
const wordsOf = (example: string | { readonly text: string }) =>
  typeof example === "string" ? example : example.text;

/** Each text is in one language: half of them in English. */
const plainShares = [
  "en",
  "de",
  "en",
  "fr",
  "en",
  "es",
  "en",
  "it",
  "en",
  "ja",
  "en",
  "zh",
] as const;

/** Sentences of reviews beside the English ones that all benches share. */
const plain = {
  de: [
    "Die Lampe ist hell genug zum Lesen und wird nicht heiß.",
    "Nach drei Wochen sieht der Bezug immer noch wie neu aus.",
    "Der Griff war am zweiten Tag locker, ein Schraubenzieher half.",
    "Für den Preis hätte ich einen festeren Deckel erwartet.",
    "Im Regal daneben steht das alte Modell, das leiser läuft.",
    "Der Stoff ist dick und überlebt auch eine Wäsche bei vierzig Grad.",
    "Auf dem Foto wirkt der Topf größer, als er in der Küche ist.",
    "Meine Tochter trägt den Rucksack jeden Morgen zur Schule.",
    "Die Batterie hält etwa sechs Stunden, bei Kälte etwas weniger.",
    "Mit der Zeichnung war das Bett in zwanzig Minuten aufgebaut.",
    "Auf der höchsten Stufe brummt der Lüfter bis ins Nebenzimmer.",
    "Das Blau ist bei Tageslicht eher ein Grün, was mir gefällt.",
    "Zwei volle Taschen und ein Mantel passen in den Kofferraum.",
    "Der Stecker sitzt fest in der Dose und braucht keinen Adapter.",
    "Nach einem Monat klemmte der Schalter, seitdem ziehe ich den Stecker.",
  ],
  fr: [
    "La lampe éclaire bien le bureau et reste froide au toucher.",
    "Le tissu est épais et supporte un lavage à quarante degrés.",
    "Au bout d'un mois, l'interrupteur ne répondait plus.",
    "Le montage a pris vingt minutes avec le dessin de la notice.",
    "La poignée bougeait un peu, un tour de vis a suffi.",
    "Sur la photo le sac paraît plus grand qu'il ne l'est.",
    "Ma fille l'emporte à l'école chaque matin depuis la rentrée.",
    "La pile dure environ six heures, moins quand il gèle.",
    "Au plus fort, le ventilateur s'entend depuis la chambre.",
    "Le bleu tire vers le vert dès qu'on ouvre les volets.",
    "Deux sacs pleins et un manteau tiennent dans le coffre.",
    "Le couvercle ferme mal, je n'y mettrais pas de soupe.",
    "Les touches se trouvent plus facilement dans le noir.",
    "L'odeur de plastique a disparu après deux jours à la fenêtre.",
  ],
  es: [
    "La bombilla alumbra toda la cocina y apenas se calienta.",
    "El asa se soltó el segundo día y la apreté con un destornillador.",
    "Es más pequeño de lo que parece en las fotos.",
    "La tela es gruesa y aguanta el lavado a cuarenta grados.",
    "Mi hija lo lleva al colegio y nadie quería devolvérselo.",
    "La pila dura unas seis horas, algo menos cuando hace frío.",
    "Lo monté en veinte minutos con el dibujo que trae.",
    "A la máxima potencia zumba y se oye desde el pasillo.",
    "Compré el azul y con luz de día parece casi verde.",
    "Caben dos bolsas llenas y un abrigo sin apretar.",
    "La tapa no cierra bien, así que no le pondría sopa.",
    "Los botones se encuentran mejor a oscuras que en el modelo viejo.",
    "Encaja en el enchufe normal sin adaptador.",
    "Al mes dejó de funcionar el interruptor y tiro del cable.",
  ],
  it: [
    "La batteria dura sei ore, un po' meno quando fa freddo.",
    "Il coperchio non chiude bene, quindi non ci metterei una zuppa.",
    "Dopo tre settimane la stoffa sembra ancora nuova.",
    "La lampada illumina tutta la scrivania e non scotta.",
    "La maniglia si è allentata il secondo giorno, bastava un cacciavite.",
    "In foto la borsa sembra più grande di com'è in realtà.",
    "Mia figlia la porta a scuola ogni mattina da settembre.",
    "Il montaggio ha richiesto venti minuti con il disegno allegato.",
    "Al massimo la ventola ronza e si sente dalla camera accanto.",
    "Ho preso il blu, che alla luce del giorno tende al verde.",
    "Ci stanno due sacchetti pieni e un cappotto.",
    "I tasti si trovano al buio meglio che nel modello vecchio.",
    "Entra nella presa normale senza adattatore.",
    "L'odore di plastica è sparito dopo due giorni alla finestra.",
  ],
  ja: [
    "明るさは十分で、長く使っても熱くなりません。",
    "写真より小さいので、寸法を確かめてください。",
    "布は厚くて、洗っても形が崩れません。",
    "三週間毎日使っていますが、まだきれいです。",
    "二日目に取っ手がゆるみ、ねじ回しで締めました。",
    "娘が学校へ持って行き、友達にも人気でした。",
    "電池は六時間ほどもち、寒い日は少し短くなります。",
    "組み立ては図を見ながら二十分で終わりました。",
    "強にすると隣の部屋でも音が聞こえます。",
    "青を選びましたが、昼の光では緑に近い色です。",
    "大きな袋が二つと上着が一枚入ります。",
    "ふたがゆるいので、汁物には向きません。",
    "暗い所でもボタンの場所がわかりやすいです。",
    "窓を開けておいたら、二日でにおいがなくなりました。",
  ],
  zh: [
    "布料很厚，四十度水洗也没有变形。",
    "用了三个星期，按钮还是很灵敏，声音也不大。",
    "比照片上看起来小，买之前请量好尺寸。",
    "灯光够亮，看书不费眼，摸上去也不烫。",
    "第二天把手松了，用螺丝刀拧紧就好。",
    "女儿每天早上背着它去学校。",
    "电池能用六个小时左右，天冷时短一点。",
    "照着图纸装，二十分钟就装完了。",
    "开到最大档，隔壁房间也听得见嗡嗡声。",
    "我选的是蓝色，白天看起来偏绿。",
    "能装两个大袋子和一件外套。",
    "盖子盖不紧，所以不敢用来装汤。",
    "晚上摸黑也能找到按键，比旧款顺手。",
    "开窗放了两天，塑料味就散了。",
  ],
} as const;
