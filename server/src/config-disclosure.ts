import { z } from "zod";
import type { Setting } from "./config.ts";

/** `name+id+key`, the key being one that cosigns. */
const witnessKeyForm = /^[^\s+]+\+[0-9a-f]{8}\+B[A-Za-z0-9+/]{43}$/;

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
  witnesses: {
    name: "CANDOR_WITNESSES",
    meaning:
      "Witnesses that sign the ledger's checkpoints too, so that nobody is shown another one.",
    takes:
      "their public keys, each with its address, and commas between them, such as " +
      "witness.example+8af36d2c+BMx... https://witness.example",
    otherwise: "checkpoints carry the marketplace's own signature alone",
    schema: z
      .string()
      .transform((list) =>
        list.split(",").map((one) => {
          const [key = "", address = "", ...rest] = one.trim().split(/\s+/);
          return { key, address, rest };
        }),
      )
      .pipe(
        z.array(
          z
            .object({
              key: z.string().regex(witnessKeyForm),
              address: z.url({ protocol: /^https?$/ }),
              rest: z.array(z.never()),
            })
            .transform(({ key, address }) => ({ key, address })),
        ),
      )
      .default([]),
  },
} as const satisfies Record<string, Setting>;
