import { createHash, randomBytes } from "node:crypto";
import { type Answer, json, type SiteRequest } from "@/sandbox/core/router";
import type { GoogleBusiness, GoogleOwner } from "./business";

/** The one client that is registered here. */
export const googleClient = { id: "sandbox-google-client", secret: "sandbox-google-secret" } as const;
export const businessScope = "https://www.googleapis.com/auth/business.manage";

const codeMs = 10 * 60_000;
const accessSeconds = 3_599;

export type CodeRequest = { email: string; redirectUri: string; challenge: string | null; isOffline: boolean };

export type Tokens = {
  openCode(request: CodeRequest): string;
  /** `POST /token`: a code or a refresh token for an access token. */
  answer(request: SiteRequest): Answer;
  /** `POST /revoke`: ends every grant of that login, as Google does. */
  revoke(request: SiteRequest): Answer;
  /** Who a request's bearer token speaks for; null when there is none or it has run out. */
  bearer(request: SiteRequest): GoogleOwner | null;
  /** Lets every access token run out at once. */
  expire(): void;
};

/** Codes and access tokens live in memory and end with the process; refresh tokens are kept. */
export function createTokens(business: GoogleBusiness, now: () => Date): Tokens {
  const codes = new Map<string, CodeRequest & { until: number }>();
  const access = new Map<string, { email: string; refreshToken: string | null; until: number }>();

  function giveAccess(email: string, refreshToken: string | null) {
    const token = `ya29.${randomBytes(32).toString("base64url")}`;
    access.set(token, { email, refreshToken, until: now().getTime() + accessSeconds * 1_000 });
    return { access_token: token, expires_in: accessSeconds, scope: businessScope, token_type: "Bearer" };
  }

  function fromCode(fields: URLSearchParams): Answer {
    const code = fields.get("code") ?? "";
    const held = codes.get(code);
    codes.delete(code);
    if (!held || held.until < now().getTime()) return refuse("invalid_grant", "Malformed auth code.");
    if (held.redirectUri !== fields.get("redirect_uri")) return refuse("redirect_uri_mismatch", "Bad Request");
    const verifier = fields.get("code_verifier") ?? "";
    const challenge = createHash("sha256").update(verifier).digest("base64url");
    if (held.challenge !== null && held.challenge !== challenge)
      return refuse("invalid_grant", "Invalid code verifier.");
    if (!held.isOffline) return json(giveAccess(held.email, null));
    const refreshToken = business.openGrant(held.email);
    return json({ ...giveAccess(held.email, refreshToken), refresh_token: refreshToken });
  }

  return {
    openCode(request) {
      const code = `4/0${randomBytes(32).toString("base64url")}`;
      codes.set(code, { ...request, until: now().getTime() + codeMs });
      return code;
    },
    answer(request) {
      if (request.mode === "invalid-grant") return refuse("invalid_grant", "Token has been expired or revoked.");
      if (!request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded"))
        return refuse("invalid_request", "Bad Request");
      const fields = new URLSearchParams(request.body);
      if (fields.get("client_id") !== googleClient.id || fields.get("client_secret") !== googleClient.secret)
        return refuse("invalid_client", "The OAuth client was not found.", 401);
      if (fields.get("grant_type") === "authorization_code") return fromCode(fields);
      if (fields.get("grant_type") !== "refresh_token") return refuse("unsupported_grant_type", "Invalid grant_type");
      const refreshToken = fields.get("refresh_token") ?? "";
      const owner = business.ownerOfGrant(refreshToken);
      if (!owner) return refuse("invalid_grant", "Token has been expired or revoked.");
      return json(giveAccess(owner.email, refreshToken));
    },
    revoke(request) {
      const token = new URLSearchParams(request.body).get("token") ?? request.url.searchParams.get("token") ?? "";
      const email = business.ownerOfGrant(token)?.email ?? access.get(token)?.email;
      if (!email) return refuse("invalid_token", "Token expired or revoked");
      business.record({ type: "grants-ended", email });
      return json({});
    },
    bearer({ headers }) {
      const held = access.get(/^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1] ?? "");
      if (!held || held.until < now().getTime()) return null;
      if (held.refreshToken && !business.ownerOfGrant(held.refreshToken)) return null;
      return business.owner(held.email);
    },
    expire: () => access.clear(),
  };
}

const refuse = (error: string, description: string, status = 400): Answer =>
  json({ error, error_description: description }, status);
