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

/**
 * Opens what `seal` made for the same place; throws when it was changed, moved or sealed with another key. While keys are
 * being changed `oldKey` opens what the new one does not yet.
 */
export function open(sealed: Uint8Array, place: string, masterKey: string, oldKey?: string): string {
  const { wrapped, body } = partsOf(sealed);
  const dataKey = unwrap(wrapped, place, masterKey) ?? (oldKey && unwrap(wrapped, place, oldKey));
  if (!dataKey) throw new Error("sealed with another key, or changed, or moved");
  return decrypt(body, dataKey, place).toString("utf8");
}

/**
 * The same seal under another master key: the data key is wrapped anew, what it sealed is not touched. Null where `newKey`
 * opens it already; throws where neither key does.
 */
export function rewrap(
  sealed: Uint8Array,
  place: string,
  newKey: string,
  oldKey: string,
): Uint8Array<ArrayBuffer> | null {
  const { wrapped, body } = partsOf(sealed);
  if (unwrap(wrapped, place, newKey)) return null;
  const dataKey = unwrap(wrapped, place, oldKey);
  if (!dataKey) throw new Error("sealed with another key, or changed, or moved");
  const again = encrypt(dataKey, Buffer.from(newKey, "base64"), place);
  return Uint8Array.from(Buffer.concat([Buffer.from([version]), again, body]));
}

function partsOf(sealed: Uint8Array): { wrapped: Buffer; body: Buffer } {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== version) throw new Error("sealed with an unknown version");
  return { wrapped: bytes.subarray(1, 61), body: bytes.subarray(61) };
}

function unwrap(wrapped: Buffer, place: string, masterKey: string): Buffer | null {
  try {
    return decrypt(wrapped, Buffer.from(masterKey, "base64"), place);
  } catch {
    return null;
  }
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
