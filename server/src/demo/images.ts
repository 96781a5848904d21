import { type Ware, wares } from "./voice.ts";

/** Grounds and figures that go together; the number in an image's name picks one. */
const palettes = [
  ["#eef3ea", "#4f7a5a"],
  ["#f6efe4", "#b4693e"],
  ["#e9eef5", "#46658f"],
  ["#f7eceb", "#a8505a"],
  ["#f3f1e6", "#8a7a2f"],
  ["#ecebf4", "#665a93"],
  ["#e7f2f1", "#2f7b78"],
  ["#f1ece8", "#6d5a4c"],
] as const;

/** The shapes of each ware, 200 by 200; `f` is the figure's colour, `g` the ground's. */
const drawings: Readonly<Record<Ware, (f: string, g: string) => string>> = {
  kettle: (f) => `<path d="M60 150h80l10-62a50 42 0 0 0-100 0z" fill="${f}"/>
<path d="M148 100q30 4 26 36" fill="none" stroke="${f}" stroke-width="9" stroke-linecap="round"/>
<path d="M52 96q-26-4-30-26" fill="none" stroke="${f}" stroke-width="11" stroke-linecap="round"/>
<circle cx="100" cy="40" r="8" fill="${f}"/><path d="M66 162h68" stroke="${f}" stroke-width="8" stroke-linecap="round"/>`,
  lamp: (f) => `<path d="M60 164h70" stroke="${f}" stroke-width="12" stroke-linecap="round"/>
<path d="M94 160L74 104l52-42" fill="none" stroke="${f}" stroke-width="8" stroke-linejoin="round"/>
<path d="M112 40l44 34-12 18-52-26z" fill="${f}"/><path d="M140 98l20 34h-56z" fill="${f}" opacity=".25"/>`,
  headphones: (
    f,
  ) => `<path d="M44 118V98a56 56 0 0 1 112 0v20" fill="none" stroke="${f}" stroke-width="10"/>
<rect x="34" y="108" width="30" height="48" rx="13" fill="${f}"/>
<rect x="136" y="108" width="30" height="48" rx="13" fill="${f}"/>`,
  backpack: (f, g) => `<rect x="52" y="56" width="96" height="112" rx="26" fill="${f}"/>
<path d="M78 56q0-26 22-26t22 26" fill="none" stroke="${f}" stroke-width="9"/>
<rect x="68" y="110" width="64" height="40" rx="10" fill="${g}"/>
<path d="M68 124h64" stroke="${f}" stroke-width="5"/>`,
  novel: (f, g) => `<path d="M46 48q30-12 54 6v108q-24-18-54-6z" fill="${f}"/>
<path d="M154 48q-30-12-54 6v108q24-18 54-6z" fill="${f}" opacity=".75"/>
<path d="M60 76q16-5 28 2M60 96q16-5 28 2M60 116q16-5 28 2" fill="none" stroke="${g}" stroke-width="5"/>`,
  game: (f, g) => `<rect x="40" y="66" width="92" height="92" rx="18" fill="${f}"/>
<circle cx="64" cy="90" r="8" fill="${g}"/><circle cx="86" cy="112" r="8" fill="${g}"/>
<circle cx="108" cy="134" r="8" fill="${g}"/>
<path d="M150 44a14 14 0 0 1 8 26l8 36h-32l8-36a14 14 0 0 1 8-26z" fill="${f}"/>`,
  soap: (f, g) => `<rect x="42" y="92" width="116" height="62" rx="28" fill="${f}"/>
<rect x="66" y="110" width="68" height="26" rx="13" fill="${g}" opacity=".55"/>
<circle cx="74" cy="64" r="14" fill="${f}" opacity=".4"/><circle cx="110" cy="50" r="20" fill="${f}" opacity=".3"/>
<circle cx="142" cy="70" r="9" fill="${f}" opacity=".4"/>`,
  jacket: (f, g) => `<path d="M74 46h52l34 22-10 44-16-6v56H66v-56l-16 6-10-44z" fill="${f}"/>
<path d="M76 46q24 34 48 0" fill="${g}"/><path d="M100 70v92" stroke="${g}" stroke-width="5"/>
<path d="M76 124h14M110 124h14" stroke="${g}" stroke-width="5"/>`,
  secateurs: (f) => `<path d="M104 104q-8-44 30-66 8 34-16 66z" fill="${f}"/>
<path d="M96 104q-24-18-26-46 22 6 36 38z" fill="${f}" opacity=".7"/>
<path d="M98 108q-22 26-30 58M106 108q22 26 26 58" fill="none" stroke="${f}" stroke-width="13" stroke-linecap="round"/>
<circle cx="102" cy="104" r="9" fill="${f}"/>`,
  dogbed: (f, g) => `<ellipse cx="100" cy="132" rx="74" ry="34" fill="${f}"/>
<ellipse cx="100" cy="122" rx="52" ry="20" fill="${g}"/>
<path d="M84 74q16 10 32 0l-6 18q-10 10-20 0z" fill="${f}"/>
<circle cx="76" cy="62" r="9" fill="${f}"/><circle cx="124" cy="62" r="9" fill="${f}"/>
<circle cx="92" cy="48" r="9" fill="${f}"/><circle cx="108" cy="48" r="9" fill="${f}"/>`,
};

/** A ware as its figure alone, 200 by 200, for pictures of other makes. */
export function figureOf(ware: Ware, figure: string, ground: string): string {
  return drawings[ware](figure, ground);
}

/** The drawing of a name such as `kettle-3.svg`, or null if there is none of that name. */
export function demoImage(name: string): string | null {
  const [, word, number] = /^([a-z]+)-(\d)\.svg$/.exec(name) ?? [];
  const ware = wares.find((one) => one === word);
  const palette = palettes[Number(number)];
  if (ware === undefined || palette === undefined) return null;
  const [ground, figure] = palette;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" role="img" aria-label="${ware}">
<rect width="200" height="200" fill="${ground}"/>
${drawings[ware](figure, ground)}
</svg>
`;
}
