import type { Pace } from "@/server/integrations/pace";
import type { PlatformSession } from "@/server/integrations/platform-session";
import type { GoogleOAuth } from "./oauth";
import { googleRefusal } from "./refusal";
import { type Answer, type Sending, send } from "./send";
import { refreshTokenOf } from "./session";

type Request = {
  url: string;
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: object;
  /** Whether it is about one location or about what our project may do at all. */
  about: "api" | "location";
  signal?: AbortSignal;
};

/** Google's JSON APIs for one owner at a time. Every failure is a VendorError. */
export type GoogleClient = { call(session: PlatformSession | null, request: Request): Promise<unknown> };

type ClientOptions = Sending & { oauth: GoogleOAuth; pace: Pace };

/** Waits in the shared line before each request; an access token that is turned down is renewed once. */
export function createGoogleClient({ oauth, pace, ...sending }: ClientOptions): GoogleClient {
  async function ask(token: string, { url, method = "GET", body, signal }: Request): Promise<Answer> {
    await pace(signal);
    const headers = {
      authorization: `Bearer ${token}`,
      accept: "application/json",
      "content-type": "application/json",
    };
    return send(url, { method, headers, body: body && JSON.stringify(body), signal }, sending);
  }
  return {
    async call(session, request) {
      const refreshToken = refreshTokenOf(session);
      const token = await oauth.accessToken(refreshToken);
      let answer = await ask(token, request);
      if (answer.status === 401) {
        oauth.forget(refreshToken, token);
        answer = await ask(await oauth.accessToken(refreshToken), request);
      }
      const { status, body, retryAfter } = answer;
      if (status < 200 || status > 299) throw googleRefusal(status, body, request.about, retryAfter);
      return body;
    },
  };
}
