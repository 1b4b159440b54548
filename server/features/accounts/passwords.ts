import { hash, verify } from "@node-rs/argon2";

/** argon2id as OWASP advises for a web login: about 30 ms and 19 MiB. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobody: Promise<string> | undefined;

/** Compares in the same time whether or not there is a hash to compare with. */
export async function isPassword(storedHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword("nobody has this password");
  const matches = await verify(storedHash ?? (await nobody), password);
  return storedHash !== null && matches;
}
