import { createHash } from "node:crypto";
import type { Sandbox } from "@/sandbox/start";
import { businessScope, googleClient } from "./tokens";

const redirectUri = "http://localhost:3000/api/google/callback";
const verifier = "a-verifier-long-enough-for-any-taste-0123456789";

type Wishes = Record<string, string | undefined>;

/** The address a well-behaved client sends a person to; `over` changes or drops single wishes. */
export function consentUrl(sandbox: Sandbox, over: Wishes = {}): string {
  const wishes: Wishes = {
    client_id: googleClient.id,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: businessScope,
    access_type: "offline",
    prompt: "consent",
    state: "a state",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...over,
  };
  const query = new URLSearchParams(
    Object.entries(wishes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return `${sandbox.urls.google}/o/oauth2/v2/auth?${query}`;
}

/** What a person does on the consent page; where they are sent afterwards. */
export async function consent(url: string, email: string, choice: "allow" | "deny" = "allow"): Promise<URL> {
  const body = new URLSearchParams({ email, choice });
  const response = await fetch(url, { method: "POST", body, redirect: "manual" });
  return new URL(response.headers.get("location") ?? "");
}

export async function askToken(sandbox: Sandbox, fields: Record<string, string>) {
  const body = new URLSearchParams({ client_id: googleClient.id, client_secret: googleClient.secret, ...fields });
  const response = await fetch(`${sandbox.urls.google}/token`, { method: "POST", body });
  const answer = (await response.json()) as { access_token?: string; refresh_token?: string; error?: string };
  return { status: response.status, ...answer };
}

export const codeFields = (code: string | null, over: Record<string, string> = {}) => ({
  grant_type: "authorization_code",
  code: code ?? "",
  redirect_uri: redirectUri,
  code_verifier: verifier,
  ...over,
});

/** Signs in and asks the API as that login. */
export async function googleCaller(sandbox: Sandbox, email: string) {
  const target = await consent(consentUrl(sandbox), email);
  const tokens = await askToken(sandbox, codeFields(target.searchParams.get("code")));
  const call = async (method: string, path: string, body?: unknown, token = tokens.access_token) => {
    const response = await fetch(sandbox.urls.google + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, answer: JSON.parse(await response.text()) };
  };
  return { ...tokens, call };
}
