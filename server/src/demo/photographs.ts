import { figureOf } from "./images.ts";
import type { Ware } from "./voice.ts";

/** Where a buyer took a picture: the light, and what the ware stands on. */
type Scene = {
  readonly wall: readonly [string, string];
  readonly ground: readonly [string, string];
  readonly glow: readonly [number, number];
  readonly figure: string;
  readonly inside: string;
  readonly turn: number;
  /** What stands behind: a window, a plant, a shelf. */
  readonly behind: string;
};

const window = `<g opacity=".5"><rect x="430" y="20" width="170" height="210" fill="#fdfdf6"/>
<path d="M515 20v210M430 125h170" stroke="#c9c4b6" stroke-width="9"/></g>`;
const plant = `<g fill="#4d6b4a" opacity=".75"><path d="M96 270q-62-90-18-190q52 76 18 190z"/>
<path d="M100 270q-6-110 66-160q14 92-66 160z"/><path d="M94 270q-76-30-86-110q80 22 86 110z"/>
<path d="M66 262h64l-9 60H75z" fill="#a4572f"/></g>`;
const shelf = `<g opacity=".6"><path d="M0 150h250" stroke="#7b6a55" stroke-width="10"/>
<rect x="20" y="60" width="22" height="86" fill="#7d8b78"/><rect x="46" y="74" width="18" height="72" fill="#b68a5a"/>
<rect x="68" y="52" width="26" height="94" fill="#5f7488"/><rect x="100" y="80" width="16" height="66" fill="#9c5a52"/></g>`;

/** By the name under which a review tells of it. */
export const scenes = {
  kitchen: {
    wall: ["#e4dccd", "#c8bca6"],
    ground: ["#a9794b", "#6f4726"],
    glow: [78, 18],
    figure: "#3d5a54",
    inside: "#d9cfbc",
    turn: -4,
    behind: window,
  },
  desk: {
    wall: ["#cdd6d8", "#93a2a6"],
    ground: ["#d8d2c6", "#9d9484"],
    glow: [20, 10],
    figure: "#8f4a34",
    inside: "#e6ddcf",
    turn: 6,
    behind: plant,
  },
  evening: {
    wall: ["#4a4038", "#231d1a"],
    ground: ["#7a5836", "#3a2715"],
    glow: [62, 30],
    figure: "#c9a35c",
    inside: "#5b4630",
    turn: 3,
    behind: shelf,
  },
} as const satisfies Readonly<Record<string, Scene>>;

/** A place in which a picture was taken. */
export type SceneName = keyof typeof scenes;

/** A picture of a ware as a buyer might take it: drawn, since the demo's goods are. */
export function photograph(ware: Ware, place: SceneName, label = ""): string {
  const scene: Scene = scenes[place];
  const { wall, ground, glow, figure, inside, turn, behind } = scene;
  const print =
    label === ""
      ? ""
      : `<g transform="rotate(${turn} 320 400)"><rect x="150" y="372" width="340" height="64" fill="#f6f2e8"/>
<text x="320" y="412" font-family="DejaVu Sans, Arial, sans-serif" font-size="24" text-anchor="middle" fill="#222">${label}</text></g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 640 480">
<defs>
<linearGradient id="w" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${wall[0]}"/><stop offset="1" stop-color="${wall[1]}"/></linearGradient>
<linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${ground[0]}"/><stop offset="1" stop-color="${ground[1]}"/></linearGradient>
<radialGradient id="l" cx="${glow[0]}%" cy="${glow[1]}%" r="80%"><stop stop-color="#fff3d6" stop-opacity=".5"/><stop offset=".55" stop-color="#fff3d6" stop-opacity=".06"/><stop offset="1" stop-color="#0a0806" stop-opacity=".42"/></radialGradient>
<linearGradient id="f" x1="0" y1="0" x2="1" y2="1"><stop stop-color="#fff" stop-opacity=".34"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".34"/></linearGradient>
<filter id="b"><feGaussianBlur stdDeviation="9"/></filter>
<filter id="s"><feGaussianBlur stdDeviation="16"/></filter>
<mask id="m"><rect width="200" height="200" fill="#000"/><g fill="#fff" stroke="#fff">${figureOf(ware, "#fff", "#fff")}</g></mask>
</defs>
<rect width="640" height="480" fill="url(#w)"/>
<g filter="url(#b)">${behind}</g>
<path d="M0 292L640 276V480H0z" fill="url(#g)"/>
<g stroke="#000" stroke-opacity=".09" stroke-width="2"><path d="M0 330L640 312M0 380L640 366M0 440L640 430"/></g>
<ellipse cx="330" cy="366" rx="160" ry="24" fill="#000" opacity=".5" filter="url(#s)"/>
<g transform="translate(136 40) scale(1.9) rotate(${turn} 100 160)">${figureOf(ware, figure, inside)}
<rect width="200" height="200" fill="url(#f)" mask="url(#m)"/></g>
${print}
<rect width="640" height="480" fill="url(#l)"/>
</svg>`;
}
