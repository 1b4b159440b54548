import type { Writer } from "./draft-record";
import type { GuardRule, GuardVerdict } from "./reply-guard/verdict";
import { sameReply } from "./reply-text";

type Candidate = { angle: string; text: string };
type Ranked<C> = {
  /** Publishable ones, fewest warnings first; of equals the one written first. */
  kept: { candidate: C; verdict: GuardVerdict }[];
  /** The rules that kept the others out. */
  dropped: GuardRule[];
};

/** Filter and gate in one: what the guard stops is out, the rest stands in order. The same text counts once. */
export function rankReplies<C extends Candidate>(
  candidates: readonly C[],
  judge: (text: string) => GuardVerdict,
): Ranked<C> {
  const judged = candidates
    .filter((one, index) => candidates.findIndex((other) => sameReply(other.text, one.text)) === index)
    .map((candidate) => ({ candidate, verdict: judge(candidate.text) }));
  const stopped = judged.filter(({ verdict }) => verdict.level === "stop");
  const rules = stopped.flatMap(({ verdict }) => verdict.findings.filter(({ level }) => level === "stop"));
  return {
    kept: judged
      .filter(({ verdict }) => verdict.level !== "stop")
      .toSorted((a, b) => a.verdict.findings.length - b.verdict.findings.length),
    dropped: [...new Set(rules.map(({ rule }) => rule))],
  };
}

/** One of each angle: the best of the new ones, and where they have none, what stood there before. */
export function mergeByAngle<C extends Candidate & { by?: Writer }>(better: readonly C[], before: readonly C[]): C[] {
  const all = [...better, ...before];
  return all.filter((one, index) => all.findIndex(({ angle }) => angle === one.angle) === index);
}
