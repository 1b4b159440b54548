import type { EgressFetch } from "@/server/integrations/egress-fetch";
import type { Pace } from "@/server/integrations/pace";
import { createGoogleClient, type GoogleClient } from "./client";
import type { GoogleLogin } from "./google-login";
import type { GoogleHosts } from "./hosts";
import { createGoogleLogin } from "./login";
import { createGoogleOAuth } from "./oauth";

type GoogleOptions = {
  hosts: GoogleHosts;
  clientId: string;
  clientSecret: string;
  fetch: EgressFetch;
  /** Before every request to an API, where somebody waits for it; the token endpoint is not counted by Google. */
  pace: Pace;
  /** The same for collecting. */
  crawlPace: Pace;
  timeoutMs?: number;
};

/** What login, source and publisher share: one memory of access tokens, one way of asking. */
export type Google = { hosts: GoogleHosts; client: GoogleClient; crawlClient: GoogleClient; login: GoogleLogin };

export function createGoogle(options: GoogleOptions): Google {
  const { hosts, clientId, clientSecret, fetch, pace, crawlPace, timeoutMs = 20_000 } = options;
  const oauth = createGoogleOAuth({ hosts, clientId, clientSecret, fetch, timeoutMs });
  const client = createGoogleClient({ oauth, fetch, pace, timeoutMs });
  const crawlClient = createGoogleClient({ oauth, fetch, pace: crawlPace, timeoutMs });
  return { hosts, client, crawlClient, login: createGoogleLogin({ oauth, client, hosts }) };
}
