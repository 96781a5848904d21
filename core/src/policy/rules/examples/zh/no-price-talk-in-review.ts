import type { Examples } from "../../../kit/define-rule.ts";

/** What no-price-talk-in-review finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[别家更便宜]]。",
    "隔壁超市[[便宜十块]]。",
    "又[[断货]]了。",
    "刚买完就[[降价]]了。",
    "其他平台[[價格更低]]。",
  ],
  passes: [
    "性价比很高。",
    "不便宜，但是值。",
    "贵了点，不过好用。",
    "花二十块，还会再买。",
    "这个价位算好的了。",
  ],
};
