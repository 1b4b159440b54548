import type { EgressFetch } from "@/server/integrations/egress-fetch";
import type { Pace } from "@/server/integrations/pace";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import { VendorError } from "@/server/integrations/vendor-error";
import { dataOf, refusalOf } from "./answer";
import { consoleIdsOf, reviewsAddress } from "./console-ids";
import { cookiesOf } from "./session";

export type ConsoleApi = {
  get(path: string): Promise<unknown>;
  /** The `data` of an operation. */
  graphql(opName: string, query: string, input: object, place: PlatformPlace): Promise<unknown>;
  /** Requests sent since the last call. */
  countRequests(): number;
};

type Ask = { method: string; headers: Record<string, string>; body?: string };

const userAgent =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36";

/** The console's API for one session. Every failure is a VendorError; a redirect to the sign-in page is `session-expired`. */
export function createConsoleApi(options: {
  base: string;
  session: PlatformSession;
  fetch: EgressFetch;
  timeoutMs: number;
  /** Waited for before each request. */
  pace: Pace;
  signal?: AbortSignal;
}): ConsoleApi {
  const { base, session, fetch, timeoutMs, pace, signal } = options;
  const cookies = cookiesOf(session);
  const cookie = Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");
  const csrf = cookies.csrf_token;
  let requests = 0;

  async function call(path: string, ask: Ask): Promise<unknown> {
    await pace(signal);
    requests += 1;
    const timeout = AbortSignal.timeout(timeoutMs);
    const response = await fetch(base + path, {
      ...ask,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: {
        accept: "application/json",
        "accept-language": "ko-KR,ko;q=0.9",
        "user-agent": userAgent,
        cookie,
        "from-system": "smartplace",
        ...ask.headers,
      },
    }).catch((cause: unknown) => {
      signal?.throwIfAborted();
      throw cause instanceof VendorError ? cause : new VendorError("temporary", "no answer from the console");
    });
    const refusal = refusalOf(response.status);
    if (refusal) {
      await response.body?.cancel();
      throw refusal;
    }
    return response.json().catch(() => {
      throw new VendorError("temporary", "the answer ended too early");
    });
  }

  return {
    get: (path) => call(path, { method: "GET", headers: { referer: `${base}/bizes` } }),
    async graphql(opName, query, input, place) {
      const answer = await call(`/graphql?opName=${opName}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "apollographql-client-name": "smartplace-web",
          origin: base,
          referer: reviewsAddress(base, consoleIdsOf(place)),
          ...(csrf && { "x-csrf-token": csrf }),
        },
        body: JSON.stringify({ operationName: opName, query, variables: { input } }),
      });
      return dataOf(answer);
    },
    countRequests() {
      const count = requests;
      requests = 0;
      return count;
    },
  };
}
