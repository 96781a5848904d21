import { z } from "zod";
import type { Setting } from "./config.ts";

/** The variables about what is told to the public and to authorities. */
export const disclosureSettings = {
  euDatabaseUrl: {
    name: "EU_DATABASE_URL",
    meaning: "The EU transparency database, or any that speaks as it does.",
    takes: "an address such as https://transparency.dsa.ec.europa.eu",
    otherwise: "statements for it are written and can be exported, and nothing is sent",
    schema: z.url({ protocol: /^https?$/ }).optional(),
  },
  euDatabaseToken: {
    name: "EU_DATABASE_TOKEN",
    meaning: "The token that the database gave the marketplace.",
    takes: "the text of a bearer token; EU_DATABASE_URL belongs to it",
    otherwise: "nothing is sent",
    schema: z.string().min(1).optional(),
  },
} as const satisfies Record<string, Setting>;
