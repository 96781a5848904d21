import type { Tx } from "../db/database.ts";
import { keepTranslation, wantTranslations } from "../store/review-translations.ts";
import type { Language } from "./compose.ts";
import type { DemoReview, Market } from "./market.ts";

/** Who readers of the demo are told has translated. */
const source = "Glossa (demo)";

/** Into which language the demo's reviews are translated where that differs from their own. */
const homes: Readonly<Record<Market["plan"]["id"], Language>> = {
  fernway: "en",
  lindenmarkt: "de",
};

const intoEnglish = {
  "A mi hija le encanta": "My daughter loves it",
  "Aguanta lo que promete": "It keeps its promise",
  "Al perro le gusta": "The dog likes it",
  "Caben el portátil, la comida y una chaqueta": "Room for a laptop, lunch and a jacket",
  "Cumple y poco más": "It does its job and little more",
  "El asa no se calienta": "The handle stays cool",
  "El brazo se queda donde lo pones": "The arm stays where you put it",
  "El interruptor va muy fino": "The switch works smoothly",
  "Gruesa para caderas viejas": "Thick enough for old hips",
  "Hace justo lo que tiene que hacer": "It does exactly what it should",
  "Ilumina toda la mesa sin deslumbrar": "It lights the whole table without glare",
  "Justo lo que buscaba": "Just what I was looking for",
  "La cal sale con un poco de vinagre": "Limescale comes off with a little vinegar",
  "La luz es cálida y uniforme": "The light is warm and even",
  "Las cremalleras corren bien": "The zips run well",
  "Lo recomiendo": "I recommend it",
  "Luz preciosa": "Lovely light",
  "Me lo quedo, sin mucho cariño": "I am keeping it, without much affection",
  "Mejor de lo que esperaba": "Better than I expected",
  "Muy contento": "Very pleased",
  "Muy silencioso": "Very quiet",
  "Ni rastro de sabor a plástico": "Not a trace of a plastic taste",
  "No gotea": "No drips",
  "Nuestro viejo podenco vuelve a dormir": "Our old hound sleeps again",
  "Ojalá dure": "I hope it lasts",
  "Rápido y sólido": "Quick and solid",
  "Recuerda el último brillo": "It remembers the last brightness",
  "Se puede hablar al lado sin problema": "You can talk beside it without trouble",
  "Sencillo, sólido, sin tonterías": "Simple, solid, no nonsense",
  "Solo un zumbido suave": "Only a soft hum",
  "Soy bastante exigente con estas cosas": "I am rather particular about these things",
  "Un bolsillo para cada cosa": "A pocket for everything",
  "Va pegada a la espalda": "It sits close to the back",
  "Vierte sin derramar una gota": "It pours without spilling a drop",
  "Volvería a elegirlo": "I would choose it again",
  "Aucun goût de plastique": "No taste of plastic",
  "Assez épais pour de vieilles hanches": "Thick enough for old hips",
  "Ça fait exactement ce qu'il faut": "It does exactly what is needed",
  "Chauffe vite et s'arrête pile au bon moment": "Heats quickly and stops at just the right moment",
  "Du solide": "Solid work",
  "Je recommande": "I recommend it",
  "Je reprendrais le même": "I would buy the same one again",
  "Je suis plutôt difficile pour ce genre de chose": "I am rather hard to please in such things",
  "Juste un petit ronronnement": "Just a gentle purr",
  "La poignée reste froide": "The handle stays cool",
  "Le bec verse sans une goutte à côté": "The spout pours without a drop astray",
  "Le calcaire part avec un peu de vinaigre": "Limescale comes off with a little vinegar",
  "Le chien s'y est couché dès le premier jour": "The dog lay down on it from the first day",
  "Le rembourrage reprend sa forme": "The filling takes its shape again",
  "Les poils partent à la brosse": "Hair brushes off",
  "Notre vieux setter dort à nouveau": "Our old setter sleeps again",
  "Pourvu que ça dure": "Let us hope it lasts",
  "Rapide et solide": "Quick and solid",
  "Très satisfait": "Very satisfied",
  "Un litre bout en moins de trois minutes": "A litre boils in under three minutes",
  "Verse proprement": "Pours cleanly",
};

const intoGerman = {
  "Bardzo zadowolona": "Sehr zufrieden",
  "Drugi raz wybrałabym to samo": "Ich würde es wieder nehmen",
  "Kostka starcza na 9 tygodni dla dwojga": "Ein Stück reicht zu zweit neun Wochen",
  "Moja córka od dawna chciała coś takiego": "Meine Tochter wollte so etwas schon lange",
  "Nie dla mnie": "Nichts für mich",
  "Oświetla cały blat i nie razi": "Sie leuchtet die ganze Platte aus und blendet nicht",
  "Pachnie jak płyn do podłóg": "Riecht wie Bodenreiniger",
  "Pachnie lasem, a nie perfumami": "Riecht nach Wald, nicht nach Parfüm",
  "Pamięta ostatnią jasność": "Sie merkt sich die letzte Helligkeit",
  "Piękne światło": "Schönes Licht",
  "Po 6 dniach wylądowało w szafie": "Nach sechs Tagen lag es im Schrank",
  "Po całej zimie mam już zdanie": "Nach einem ganzen Winter habe ich eine Meinung",
  "Robi dokładnie to, co powinno": "Tut genau, was es soll",
  "Skóra potem nie ściąga": "Die Haut spannt danach nicht",
  "Solidna rzecz": "Solide Sache",
  "Światło jest ciepłe i równe": "Das Licht ist warm und gleichmäßig",
  "Zacisk pasuje do grubego blatu": "Die Klemme passt an eine dicke Platte",
  "Zakończenie ciche i bardzo trafne": "Ein leises Ende, das sehr gut trifft",
  "Zapach znika po godzinie": "Der Duft ist nach einer Stunde weg",
  "Zostawia szary osad na umywalce": "Hinterlässt einen grauen Rand im Becken",
  Zwróciłem: "Ich habe es zurückgegeben",
  "It remembers the last brightness, small thing but nice":
    "Sie merkt sich die letzte Helligkeit, eine Kleinigkeit, aber schön",
  "My father has borrowed it twice already": "Mein Vater hat sie schon zweimal ausgeliehen",
  "Steady and compact": "Standfest und kompakt",
  "The clamp fits my glass top and leaves no mark":
    "Die Klemme passt an meine Glasplatte und hinterlässt keine Spur",
};

const dictionaries: Partial<Record<Language, ReadonlyMap<string, string>>> = {
  en: byHeard(intoEnglish),
  de: byHeard(intoGerman),
};

/** Gives readers the translations that the demo has: those of which every sentence is known. */
export async function loadTranslations(
  tx: Tx,
  { plan, end }: Market,
  reviews: readonly DemoReview[],
): Promise<void> {
  const to = homes[plan.id];
  for (const { reviewId, productId, versions } of reviews) {
    const { title = null, body = null, language = null } = versions.at(-1)?.content ?? {};
    if (body === null || language === null || language === to) continue;
    const words = translated(body, to);
    const heading = title === null ? null : translated(title, to);
    if (words === null || (title !== null && heading === null)) continue;
    const version = versions.length;
    const of = { marketplaceId: plan.id, productId, reviewId, version };
    await wantTranslations(tx, [of], to, end);
    const wanted = { ...of, from: language, to, title, body };
    await keepTranslation(tx, wanted, { title: heading, body: words, source }, end);
  }
}

/** A text sentence by sentence; null where one of them is not known. */
export function translated(text: string, to: Language): string | null {
  const paragraphs = text.split("\n\n").map((paragraph) => {
    const sentences = paragraph.split(/(?<=\.)\s+/).map((sentence) => {
      const known = dictionaries[to]?.get(heard(sentence));
      return known === undefined ? null : known + (sentence.endsWith(".") ? "." : "");
    });
    return sentences.includes(null) ? null : sentences.join(" ");
  });
  return paragraphs.includes(null) ? null : paragraphs.join("\n\n");
}

function byHeard(pairs: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(pairs).map(([own, other]) => [heard(own), other]));
}

/** Some people write without capitals or a last full stop. */
function heard(sentence: string): string {
  return sentence.replace(/\.$/, "").toLowerCase();
}
