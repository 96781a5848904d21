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
  const sealBytes = (bytes: Uint8Array, about: string) => {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, sealing, nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  };
  const openBytes = (sealed: Uint8Array, about: string) => {
    const decipher = createDecipheriv(algorithm, sealing, sealed.subarray(0, nonceBytes))
      .setAAD(Buffer.from(about))
      .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
    const bytes = decipher.update(sealed.subarray(nonceBytes + tagBytes));
    return Buffer.concat([bytes, decipher.final()]);
  };
  return {
    sealBytes,
    openBytes,
    seal: (text, about) => sealBytes(Buffer.from(text, "utf8"), about).toString("base64"),
    open: (sealed, about) => openBytes(Buffer.from(sealed, "base64"), about).toString("utf8"),
    token: (about) => createHmac("sha256", signing).update(about).digest("base64url"),
  };
}
