import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import { z } from "zod";
import { VendorError, type VendorErrorKind } from "@/server/integrations/vendor-error";
import { dataOf } from "./parse";

export type ConsoleApi = {
  get(path: string): Promise<unknown>;
  /** The `data` of an operation. */
  graphql(opName: string, query: string, input: object, place: PlatformPlace): Promise<unknown>;
};

const SessionSchema = z.object({ cookies: z.record(z.string(), z.string()) });

const userAgent =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36";

/** The console's API for one session. Every failure is a VendorError; a redirect to the sign-in page is `session-expired`. */
export function createConsoleApi(options: { base: string; session: PlatformSession; timeoutMs: number }): ConsoleApi {
  const { base, session, timeoutMs } = options;
  const { cookies } = SessionSchema.parse(session);
  const cookie = Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");
  const csrf = cookies.csrf_token;

  async function call(path: string, init: RequestInit): Promise<unknown> {
    const response = await fetch(base + path, {
      ...init,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        accept: "application/json",
        "accept-language": "ko-KR,ko;q=0.9",
        "user-agent": userAgent,
        cookie,
        "from-system": "smartplace",
        ...init.headers,
      },
    }).catch(() => {
      throw new VendorError("temporary", "no answer from the console");
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
    async graphql(opName, query, input, { platformIds }) {
      const referer = `${base}/bizes/place/${platformIds.placeSeq}/reviews?bookingBusinessId=${platformIds.bookingBusinessId}&menu=visitor`;
      const answer = await call(`/graphql?opName=${opName}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "apollographql-client-name": "smartplace-web",
          origin: base,
          referer,
          ...(csrf && { "x-csrf-token": csrf }),
        },
        body: JSON.stringify({ operationName: opName, query, variables: { input } }),
      });
      return dataOf(answer);
    },
  };
}

const kinds: Record<number, VendorErrorKind> = {
  401: "session-expired",
  403: "session-expired",
  405: "blocked",
  418: "blocked",
  429: "rate-limited",
};

function refusalOf(status: number): VendorError | null {
  if (status < 300) return null;
  const kind = status < 400 ? "session-expired" : (kinds[status] ?? (status < 500 ? "layout-changed" : "temporary"));
  return new VendorError(kind, `HTTP ${status}`);
}
