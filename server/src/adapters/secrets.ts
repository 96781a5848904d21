import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Secrets } from "../ports.ts";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/** Seals and makes tokens with two keys that both come from the installation's one. */
export function secretsOf(dataKey: Uint8Array): Secrets {
  const derived = (purpose: string) =>
    new Uint8Array(hkdfSync("sha256", dataKey, new Uint8Array(), `candor ${purpose}`, keyBytes));
  const sealing = derived("seal");
  const signing = derived("token");
  return {
    seal: (text, about) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, sealing, nonce).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
    },
    open: (sealed, about) => {
      const bytes = Buffer.from(sealed, "base64");
      const cipher = createDecipheriv(algorithm, sealing, bytes.subarray(0, nonceBytes))
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      const text = cipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, "utf8");
      return text + cipher.final("utf8");
    },
    token: (about) => createHmac("sha256", signing).update(about).digest("base64url"),
  };
}
