import { createLocalJWKSet, errors, jwtVerify } from "jose";
import { z } from "zod";
import type { EgressFetch } from "@/server/integrations/egress-fetch";
import { VendorError } from "@/server/integrations/vendor-error";
import { send } from "./send";

/**
 * Whether the Authorization header of a Pub/Sub push proves that our own subscription sent it. Throws VendorError `temporary`
 * while Google's keys cannot be had.
 */
export type PushProof = (authorization: string | undefined) => Promise<boolean>;

type ProofOptions = {
  /** Where Google shows the keys it signs with. */
  keysUrl: string;
  fetch: EgressFetch;
  /** What the subscription names as its audience. */
  audience: string;
  /** The service account the subscription signs as. */
  email: string;
  timeoutMs?: number;
  now?: () => Date;
};

const issuers = ["https://accounts.google.com", "accounts.google.com"];
const clockToleranceSeconds = 60;
/** Google changes its keys every few days and shows each for a day before it signs with it. */
const keptMs = 6 * 3_600_000;
/** A key that is not known is worth one look, not one for everybody who makes one up. */
const lookAgainMs = 60_000;

const KeysSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })).min(1) });
type Keys = { find: ReturnType<typeof createLocalJWKSet>; readAt: number };

/** Checks the token Google signs for a push: its signature against Google's keys, issuer, audience, time and service account. */
export function createPushProof(options: ProofOptions): PushProof {
  const { keysUrl, fetch, audience, email, timeoutMs = 5_000, now = () => new Date() } = options;
  let reading: Promise<Keys> | null = null;

  async function readKeys(): Promise<Keys> {
    const { status, body } = await send(keysUrl, {}, { fetch, timeoutMs });
    const keys = KeysSchema.safeParse(body);
    if (status !== 200 || !keys.success) throw new VendorError("temporary", "Google's keys cannot be had");
    return { find: createLocalJWKSet(keys.data), readAt: now().getTime() };
  }

  /** Everybody who asks meanwhile waits for the same answer; a failed one is not kept. */
  async function keysYoungerThan(ms: number): Promise<Keys> {
    const known = await reading?.catch(() => null);
    if (known && now().getTime() - known.readAt < ms) return known;
    const fresh = (reading = readKeys());
    fresh.catch(() => {
      if (reading === fresh) reading = null;
    });
    return fresh;
  }

  async function claimsOf(token: string, { find }: Keys) {
    const { payload } = await jwtVerify(token, find, {
      algorithms: ["RS256"],
      issuer: issuers,
      audience,
      requiredClaims: ["exp", "iat"],
      clockTolerance: clockToleranceSeconds,
      currentDate: now(),
    });
    return payload;
  }

  return async (authorization) => {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? "") ?? [];
    if (!token) return false;
    try {
      const claims = await claimsOf(token, await keysYoungerThan(keptMs)).catch(async (cause: unknown) => {
        if (!(cause instanceof errors.JWKSNoMatchingKey)) throw cause;
        return claimsOf(token, await keysYoungerThan(lookAgainMs));
      });
      return claims.email === email && claims.email_verified === true;
    } catch (cause) {
      if (cause instanceof errors.JOSEError) return false;
      throw cause;
    }
  };
}
