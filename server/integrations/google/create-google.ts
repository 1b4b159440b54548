import type { Pace } from "@/server/integrations/pace";
import { createGoogleClient, type GoogleClient } from "./client";
import type { GoogleLogin } from "./google-login";
import { type GoogleHosts, googleHosts } from "./hosts";
import { createGoogleLogin } from "./login";
import { createGoogleOAuth } from "./oauth";

type GoogleOptions = {
  /** Absent: Google's own hosts; else one address that serves all of them. */
  baseUrl?: string;
  clientId: string;
  clientSecret: string;
  /** Before every request to an API; the token endpoint is not counted by Google. */
  pace?: Pace;
  timeoutMs?: number;
};

/** What login, source and publisher share: one memory of access tokens, one way of asking. */
export type Google = { hosts: GoogleHosts; client: GoogleClient; login: GoogleLogin };

export function createGoogle({ baseUrl, clientId, clientSecret, pace, timeoutMs }: GoogleOptions): Google {
  const hosts = googleHosts(baseUrl);
  const oauth = createGoogleOAuth({ hosts, clientId, clientSecret, timeoutMs });
  const client = createGoogleClient({ oauth, pace, timeoutMs });
  return { hosts, client, login: createGoogleLogin({ oauth, client, hosts }) };
}
