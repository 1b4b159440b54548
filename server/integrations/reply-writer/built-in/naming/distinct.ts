import { nounOf } from "@/server/integrations/reply-writer/built-in/reading/taken/liked";

/** Each thing once: "육회탕탕" and "육회탕탕이" are one. */
export function distinct(things: readonly string[]): string[] {
  const isSame = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);
  return things.filter((thing, at) => !things.slice(0, at).some((other) => isSame(nounOf(thing), nounOf(other))));
}
