import { z } from "zod";

/** The cookies a SmartPlace session is made of; all others of the owner's browser are none of our business. */
export const sessionCookieNames = ["NID_AUT", "NID_SES", "csrf_token"] as const;

export type SmartPlaceSession = { cookies: Record<string, string> };
type Cookie = readonly [name: string, value: string];

export const longestPastedSession = 50_000;
/** What a cookie's value may hold (RFC 6265): anything else would end up as another header or another cookie. */
const valuePattern = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]{1,4096}$/;

/** A session from cookies by name: the needed ones are kept; null when the two that sign in are not both there. */
export function sessionFrom(cookies: Iterable<Cookie>): SmartPlaceSession | null {
  const needed = [...cookies].filter(
    ([name, value]) => sessionCookieNames.some((one) => one === name) && valuePattern.test(value),
  );
  const kept = Object.fromEntries(needed);
  return kept.NID_AUT && kept.NID_SES ? { cookies: kept } : null;
}

/**
 * The session in what an owner copied from a browser: a Cookie header, a curl command, the JSON of a cookie extension, rows
 * of the developer tools or of a cookies.txt. Null when it holds none.
 */
export function parsePastedSession(text: string): SmartPlaceSession | null {
  if (text.length > longestPastedSession) return null;
  for (const read of [jsonCookies, tableCookies, headerCookies]) {
    const session = sessionFrom(read(text));
    if (session) return session;
  }
  return null;
}

const CookieSchema = z.object({ name: z.string(), value: z.string(), domain: z.string().optional() });
const ExportSchema = z.union([
  z.array(z.unknown()),
  z.object({ cookies: z.array(z.unknown()) }).transform(({ cookies }) => cookies),
  z
    .record(z.string(), z.unknown())
    .transform((record) => Object.entries(record).map(([name, value]) => ({ name, value }))),
]);

/** Cookie extensions export a list of `{ name, value, domain }`, Playwright puts it under `cookies`; some write one object. */
function jsonCookies(text: string): Cookie[] {
  const exported = ExportSchema.safeParse(parseJson(text.trim()));
  if (!exported.success) return [];
  return exported.data.flatMap((one) => {
    const cookie = CookieSchema.safeParse(one);
    return cookie.success && isNavers(cookie.data.domain) ? [[cookie.data.name, cookie.data.value] as const] : [];
  });
}

const isNavers = (domain: string | undefined): boolean =>
  domain === undefined || /(?:^|\.)naver\.com$/i.test(domain) || /^(?:127\.0\.0\.1|localhost)$/.test(domain);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Rows with tabs: name and value first (developer tools), or last (cookies.txt). */
function tableCookies(text: string): Cookie[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const cells = line.split("\t").map((cell) => cell.trim());
    const at = cells.findIndex((cell) => sessionCookieNames.some((name) => name === cell));
    return at < 0 || at + 1 >= cells.length ? [] : [[cells[at] ?? "", cells[at + 1] ?? ""] as const];
  });
}

/** `NAME=value` wherever it stands: in a header, in curl's -b or -H, in lines of their own. */
function headerCookies(text: string): Cookie[] {
  const pairs = text.matchAll(/(?<![\w-])(NID_AUT|NID_SES|csrf_token)=([^\s;,"'^\\]+)/g);
  return [...pairs].map(([, name = "", value = ""]) => [name, value]);
}
