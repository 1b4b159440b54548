import type { GuardFinding } from "@/server/domain/reply-guard/verdict";

export type MarkedPiece = { text: string; start: number; level: "stop" | "warn" | null };

type Span = Pick<GuardFinding, "start" | "end" | "level"> & Partial<Pick<GuardFinding, "rule">>;

/** They speak of the whole text; marking all of it would hide the places the others speak of. */
const lengthRules: ReadonlySet<string | undefined> = new Set(["too-long-for-platform", "too-long", "too-short"]);

/** Cuts a reply at the guard's findings; where they overlap the graver one wins. Findings about something absent, or about the length, mark nothing. */
export function markFindings(text: string, findings: readonly Span[]): MarkedPiece[] {
  const spans = findings.filter(({ start, end, rule }) => start < end && end <= text.length && !lengthRules.has(rule));
  const edges = [...new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  const pieces: MarkedPiece[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    const level = over.some((span) => span.level === "stop") ? "stop" : over.length > 0 ? "warn" : null;
    const last = pieces.at(-1);
    if (last?.level === level) last.text += text.slice(start, end);
    else pieces.push({ text: text.slice(start, end), start, level });
  }
  return pieces;
}

/** One entry per complaint: a rule that hit several places is told once. */
export function distinctFindings(findings: readonly GuardFinding[]): GuardFinding[] {
  return [
    ...new Map(findings.toReversed().map((finding) => [finding.rule + finding.reason, finding])).values(),
  ].toReversed();
}
