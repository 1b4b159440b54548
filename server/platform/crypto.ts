import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const version = 1;

/**
 * Seals `plain` with AES-256-GCM under a fresh data key, itself wrapped by `masterKey` (32 bytes, base64).
 * `place` names where the result is stored; opening it anywhere else fails, so rows cannot be swapped.
 */
export function seal(plain: string, place: string, masterKey: string): Uint8Array<ArrayBuffer> {
  const dataKey = randomBytes(32);
  const wrapped = encrypt(dataKey, Buffer.from(masterKey, "base64"), place);
  const body = encrypt(Buffer.from(plain, "utf8"), dataKey, place);
  return Uint8Array.from(Buffer.concat([Buffer.from([version]), wrapped, body]));
}

/** Opens what `seal` made for the same place; throws when it was changed, moved or sealed with another key. */
export function open(sealed: Uint8Array, place: string, masterKey: string): string {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== version) throw new Error("sealed with an unknown version");
  const dataKey = decrypt(bytes.subarray(1, 61), Buffer.from(masterKey, "base64"), place);
  return decrypt(bytes.subarray(61), dataKey, place).toString("utf8");
}

function encrypt(plain: Buffer, key: Buffer, place: string): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

function decrypt(sealed: Buffer, key: Buffer, place: string): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12))
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
