import type { GuardFinding } from "@/server/domain/reply-guard/verdict";

export type MarkedPiece = { text: string; start: number; level: "stop" | "warn" | null };

type Span = Pick<GuardFinding, "start" | "end" | "level">;

/** Cuts a reply at the guard's findings; where they overlap the graver one wins. Findings about something absent mark nothing. */
export function markFindings(text: string, findings: readonly Span[]): MarkedPiece[] {
  const spans = findings.filter((finding) => finding.start < finding.end && finding.end <= text.length);
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
