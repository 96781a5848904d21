import { z } from "zod";
import type { Setting } from "./config.ts";

/** The variables about programs beside Candor that it asks. */
export const outsideSettings = {
  clamdUrl: {
    name: "CLAMD_URL",
    meaning: "The virus scanner (clamd) that looks at every file of a message.",
    takes: "an address such as tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl",
    otherwise: "no PDF files are taken in messages, only pictures, which are drawn anew",
    schema: z
      .string()
      .regex(/^(?:tcp:\/\/[\w.:[\]-]+|unix:\/\S+)$/)
      .optional(),
  },
  translatorUrl: {
    name: "TRANSLATOR_URL",
    meaning: "The translator, one that speaks as LibreTranslate does, for reviews that are read.",
    takes: "an address such as http://translate.internal:5000",
    otherwise: "reviews are read in their own languages",
    schema: z.url({ protocol: /^https?$/ }).optional(),
  },
  translatorKey: {
    name: "TRANSLATOR_KEY",
    meaning: "The key that the translator asks for.",
    takes: "the text of the key; TRANSLATOR_URL belongs to it",
    otherwise: "the translator is asked without one",
    schema: z.string().min(1).optional(),
  },
} as const satisfies Record<string, Setting>;
