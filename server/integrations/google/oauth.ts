import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import { VendorError } from "@/server/integrations/vendor-error";
import type { GoogleHosts } from "./hosts";
import { tokenRefusal } from "./refusal";
import { type Sending, send } from "./send";

const scope = "https://www.googleapis.com/auth/business.manage";
/** An access token is not used for its last minute. */
const marginMs = 60_000;
const keptTokens = 5_000;

export type GoogleOAuth = {
  authorizeUrl(input: { state: string; codeVerifier: string; redirectUri: string }): string;
  exchange(input: { code: string; codeVerifier: string; redirectUri: string }): Promise<{ refreshToken: string }>;
  /** Good for the next request: from memory, or a fresh one. Many at once share one refresh. */
  accessToken(refreshToken: string): Promise<string>;
  /** Google has turned this access token down: the next one is fresh. */
  forget(refreshToken: string, accessToken: string): void;
  revoke(refreshToken: string): Promise<void>;
};

type OAuthOptions = Sending & {
  hosts: GoogleHosts;
  clientId: string;
  clientSecret: string;
  now?: () => Date;
};

const TokenSchema = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive(),
  refresh_token: z.string().min(1).nullish(),
  scope: z.string().nullish(),
});

const formHeaders = { "content-type": "application/x-www-form-urlencoded" };

/** Google's OAuth with PKCE. Access tokens are kept in this process's memory only, by their refresh token's hash. */
export function createGoogleOAuth(options: OAuthOptions): GoogleOAuth {
  const { hosts, clientId, clientSecret, now = () => new Date(), ...sending } = options;
  const known = new LRUCache<string, { token: string; until: number }>({ max: keptTokens });
  const underWay = new Map<string, Promise<string>>();

  const post = (url: string, fields: Record<string, string>) =>
    send(url, { method: "POST", headers: formHeaders, body: new URLSearchParams(fields).toString() }, sending);

  async function ask(fields: Record<string, string>) {
    const answer = await post(hosts.token, { client_id: clientId, client_secret: clientSecret, ...fields });
    if (answer.status !== 200) throw tokenRefusal(answer.status, answer.body);
    const parsed = TokenSchema.safeParse(answer.body);
    if (!parsed.success) throw new VendorError("layout-changed", "the token has not the known shape");
    return parsed.data;
  }

  async function refresh(refreshToken: string, key: string): Promise<string> {
    const asked = now().getTime();
    const fresh = await ask({ grant_type: "refresh_token", refresh_token: refreshToken });
    known.set(key, { token: fresh.access_token, until: asked + fresh.expires_in * 1_000 - marginMs });
    return fresh.access_token;
  }

  return {
    authorizeUrl({ state, codeVerifier, redirectUri }) {
      const query = new URLSearchParams({
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: "code",
        scope,
        access_type: "offline",
        // Without being asked again Google gives no refresh token the second time.
        prompt: "consent",
        state,
        code_challenge: createHash("sha256").update(codeVerifier).digest("base64url"),
        code_challenge_method: "S256",
      });
      return `${hosts.consent}?${query}`;
    },
    async exchange({ code, codeVerifier, redirectUri }) {
      const grant_type = "authorization_code";
      const given = await ask({ grant_type, code, code_verifier: codeVerifier, redirect_uri: redirectUri });
      if (given.scope && !given.scope.split(" ").includes(scope))
        throw new VendorError("session-expired", "the owner has not allowed to manage the business profile");
      if (!given.refresh_token) throw new VendorError("session-expired", "Google gave no refresh token");
      return { refreshToken: given.refresh_token };
    },
    async accessToken(refreshToken) {
      const key = keyOf(refreshToken);
      const held = known.get(key);
      if (held && held.until > now().getTime()) return held.token;
      const pending = underWay.get(key) ?? refresh(refreshToken, key).finally(() => underWay.delete(key));
      underWay.set(key, pending);
      return pending;
    },
    forget(refreshToken, accessToken) {
      const key = keyOf(refreshToken);
      if (known.get(key)?.token === accessToken) known.delete(key);
    },
    async revoke(refreshToken) {
      known.delete(keyOf(refreshToken));
      const { status, body: answer } = await post(hosts.revoke, { token: refreshToken });
      // A 400 says that there is nothing left to revoke.
      if (status !== 200 && status !== 400) throw tokenRefusal(status, answer);
    },
  };
}

const keyOf = (refreshToken: string): string => createHash("sha256").update(refreshToken).digest("base64");
