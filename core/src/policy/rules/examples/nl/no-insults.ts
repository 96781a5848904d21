import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Let een beetje op jezelf]], dan past de stoel ook.",
      context: { surface: "review_reply" },
    },
    {
      text: "Heeft u de doos wel gelezen, of [[is lezen niet uw ding]]?",
      context: { surface: "review_reply" },
    },
    {
      text: "[[Gefeliciteerd, u heeft een lepel kapot gekregen]], knap hoor.",
      context: { surface: "review_reply" },
    },
    { text: "Gek, [[iedereen lukt het behalve u]].", context: { surface: "review_reply" } },
    "[[Leer lezen]] voordat je [[leugens]] schrijft.",
    "Alleen een [[idioot]] zet hem in de oven.",
    "[[Eigen schuld]].",
    "[[We weten waar u woont]].",
    "Dit is [[belachelijk]], [[schaam u]].",
  ],
  passes: [
    {
      text: "Het komt goed met uw bestelling, de stoel is onderweg.",
      context: { surface: "review_reply" },
    },
    { text: "Knap hoor, wat een mooie foto!", context: { surface: "review_reply" } },
    { text: "Klanten zoals u maken ons werk mooi. Bedankt!", context: { surface: "review_reply" } },
    "Uw probleem is bij ons bekend en wordt vandaag opgelost.",
    {
      text: "Het spijt ons dat de lepel brak. Een nieuwe is onderweg.",
      context: { surface: "review_reply" },
    },
    {
      text: "Het deksel draait naar links open, zie pagina 3.",
      context: { surface: "review_reply" },
    },
    "Het spijt ons dat het pakket te laat kwam.",
    "Pagina 4 van de handleiding legt uit hoe u het filter reinigt.",
    "Bedankt voor het melden van het losse handvat.",
    "Wij zien het anders, maar begrijpen uw ergernis.",
    "U kunt de pan kosteloos terugsturen.",
  ],
};
