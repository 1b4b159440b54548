import type { KakaoSite } from "@/server/domain/kakao-place-url";
import { isAllowedUrl } from "@/server/integrations/browser/guard-traffic";
import type { Pace } from "@/server/integrations/pace";
import { VendorError } from "@/server/integrations/vendor-error";
import { parseExactJson } from "./exact-json";
import { refusalOf } from "./refusal";

/** What every request goes out with. */
export type Asking = {
  site: KakaoSite;
  /** Nothing else is asked, whatever an address was made of. */
  hosts: readonly string[];
  pace: Pace;
  /** How long one answer may take, body included. */
  timeoutMs: number;
  fetch: typeof globalThis.fetch;
  now: () => Date;
  signal?: AbortSignal;
};

const longestAnswer = 4_000_000;
/** HTTP/2 connections are ended under load (GOAWAY); a question that only reads may be put again. */
const triesPerRequest = 2;
const userAgent =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36";

/** One call of the place API as the place page makes it; null when it has nothing to say (204). */
export async function askApi(path: string, asking: Asking): Promise<unknown> {
  const { api, place } = asking.site;
  const headers = {
    accept: "application/json, text/plain, */*",
    "accept-language": "ko-KR,ko;q=0.9",
    appversion: "6.6.0",
    origin: place,
    pf: "PC",
    referer: `${place}/`,
    "user-agent": userAgent,
  };
  return request(`${api}${path}`, headers, asking, async (response) => {
    const refusal = refusalOf(response.status, response.headers.get("retry-after"), asking.now());
    if (refusal) throw refusal;
    return response.status === 204 ? null : readJson(await readText(response));
  });
}

/** Where a short link leads, as an absolute address; null when it leads nowhere. */
export async function askTarget(url: string, asking: Asking): Promise<string | null> {
  const headers = { accept: "text/html", "accept-language": "ko-KR,ko;q=0.9", "user-agent": userAgent };
  return request(url, headers, asking, async ({ status, headers: answered }) => {
    if (status >= 300 && status < 400) return URL.parse(answered.get("location") ?? "", url)?.href ?? null;
    const refusal = refusalOf(status, answered.get("retry-after"), asking.now());
    if (refusal) throw refusal;
    return null;
  });
}

/** Waits its turn, asks, reads. A connection that breaks is tried once more, an answer that comes too late is not. */
async function request<T>(
  url: string,
  headers: Record<string, string>,
  { hosts, pace, timeoutMs, fetch, signal }: Asking,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  if (!isAllowedUrl(url, hosts)) throw new VendorError("rejected", "not a host of Kakao Map");
  for (let triesLeft = triesPerRequest - 1; ; triesLeft -= 1) {
    await pace(signal);
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
      return await readAndClose(await fetch(url, { headers, redirect: "manual", signal: either }), read);
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof VendorError) throw cause;
      if (timeout.aborted) throw new VendorError("temporary", "no answer in time");
      if (triesLeft === 0) throw new VendorError("temporary", "the connection broke");
    }
  }
}

async function readAndClose<T>(response: Response, read: (response: Response) => Promise<T>): Promise<T> {
  try {
    return await read(response);
  } finally {
    if (!response.bodyUsed) await response.body?.cancel();
  }
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer) throw new VendorError("layout-changed", "the answer is far too long");
  }
  return text + decoder.decode();
}

function readJson(text: string): unknown {
  if (text.trim() === "") return null;
  try {
    return parseExactJson(text);
  } catch {
    const isCutOff = /^\s*[{[]/.test(text);
    throw isCutOff
      ? new VendorError("temporary", "the answer broke off")
      : new VendorError("layout-changed", "the answer is no JSON");
  }
}
