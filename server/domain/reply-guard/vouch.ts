import type { GuardRule, GuardVerdict } from "@/server/domain/reply-guard/verdict";

/** Rules about the shop itself, where its owner knows better than the profile. */
const ownersWord: ReadonlySet<GuardRule> = new Set([
  "wrong-language",
  "wrong-shop",
  "false-fact",
  "url-or-phone-not-ours",
]);

/** The stops an owner may answer for; none when nothing stops the reply, or one of the stops is nobody's to overrule. */
export function vouchableStops({ findings }: Pick<GuardVerdict, "findings">): GuardRule[] {
  const stops = new Set(findings.filter(({ level }) => level === "stop").map(({ rule }) => rule));
  return [...stops].every((rule) => ownersWord.has(rule)) ? [...stops] : [];
}
