import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { type Answer, json } from "@/sandbox/core/router";

/** Who Pub/Sub signs as here. */
export const pushServiceAccount = "reviews-push@sandbox.iam.gserviceaccount.test";

export type GoogleIdentity = {
  /** `GET /oauth2/v3/certs`: the keys whose signatures are good. */
  keys(): Answer;
  /** A signed token as Google makes them; `over` changes or drops claims. */
  sign(claims: { email: string; audience: string }, over?: Record<string, unknown>): string;
  /** From now on with a new key; the one before is no longer shown. */
  rotate(): void;
};

const issuer = "https://accounts.google.com";
const lifeSeconds = 3_600;

type Key = { kid: string; publicKey: KeyObject; privateKey: KeyObject };

/** The keys Google signs with; made when they are first asked for, gone with the process. */
export function createIdentity(now: () => Date): GoogleIdentity {
  let made = 0;
  let held: Key | null = null;
  const make = (): Key => ({ kid: `sandbox-${(made += 1)}`, ...generateKeyPairSync("rsa", { modulusLength: 2_048 }) });
  const key = (): Key => (held ??= make());
  return {
    keys() {
      const { kid, publicKey } = key();
      return json({ keys: [{ ...publicKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" }] });
    },
    sign({ email, audience }, over = {}) {
      const { kid, privateKey } = key();
      const iat = Math.floor(now().getTime() / 1_000);
      const times = { iat, exp: iat + lifeSeconds };
      const claims = { iss: issuer, aud: audience, azp: "1", sub: "1", email, email_verified: true, ...times, ...over };
      const signed = [{ alg: "RS256", kid, typ: "JWT" }, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
        .join(".");
      return `${signed}.${createSign("RSA-SHA256").update(signed).sign(privateKey, "base64url")}`;
    },
    rotate() {
      held = make();
    },
  };
}
