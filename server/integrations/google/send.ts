import type { Ask, EgressFetch } from "@/server/integrations/egress-fetch";
import { VendorError } from "@/server/integrations/vendor-error";

const longestAnswer = 8_000_000;

export type Answer = { status: number; body: unknown; retryAfter: string | null };

export type Sending = { fetch: EgressFetch; timeoutMs: number };

/** One request and its answer as JSON; `body` is null where a refusal has none. No answer or half of one is `temporary`. */
export async function send(url: string, ask: Ask, { fetch, timeoutMs }: Sending): Promise<Answer> {
  const { signal } = ask;
  const timeout = AbortSignal.timeout(timeoutMs);
  const both = signal ? AbortSignal.any([signal, timeout]) : timeout;
  try {
    const response = await fetch(url, { ...ask, signal: both });
    const text = await response.text();
    if (text.length > longestAnswer) throw new VendorError("layout-changed", "the answer is far too long");
    const { status } = response;
    return { status, body: readJson(text, status), retryAfter: response.headers.get("retry-after") };
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    throw cause instanceof VendorError ? cause : new VendorError("temporary", "no answer from Google");
  }
}

function readJson(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (status >= 200 && status < 300) throw new VendorError("temporary", "the answer is not whole");
    return null;
  }
}
