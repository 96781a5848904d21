import type { ShopperMessages } from "../messages.ts";
import { asked } from "./asked.ts";
import { beside } from "./beside.ts";
import { entrance } from "./entrance.ts";
import { notices } from "./notices.ts";
import { photos } from "./photos.ts";
import { sellers } from "./sellers.ts";
import { shop } from "./shop.ts";
import { variations } from "./variations.ts";
import { writing } from "./writing.ts";

/** All that shoppers read, in French. */
export const fr: ShopperMessages = {
  ...shop,
  ...asked,
  ...beside,
  ...entrance,
  ...writing,
  ...sellers,
  ...notices,
  ...photos,
  ...variations,
};
