import type { z } from "zod";

export { madeAt } from "./parse-date";

/** The words Naver puts in the place of a body it took down on someone's request. */
const takedown = /정보통신망\s*이용촉진\s*및\s*정보보호.*다른 이용자의 요청으로 삭제/s;
export const isTakedown = (body: string | null | undefined): boolean => takedown.test(body ?? "");

/** PostgreSQL takes neither NUL nor half a surrogate pair; everything else stays as the customer wrote it. */
export const cleanText = (text: string): string => text.toWellFormed().replaceAll("\0", "").trim();

/** Those that are web addresses, each once, in their normal form; at most 50. */
export function webAddresses(addresses: readonly (string | null | undefined)[]): string[] {
  const urls = addresses.map((address) => (address ? URL.parse(address) : null));
  const known = urls.filter((url) => url?.protocol === "https:" || url?.protocol === "http:");
  return [...new Set(known.map((url) => url?.href ?? ""))].slice(0, 50);
}

/** Where and how an item failed its schema, without what it says. */
export const problemOf = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`).join(", ");
