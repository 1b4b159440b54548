import type { Aspect } from "../analysis";
import type { Report } from "./report";

/** One thing a report asks the owner to do. */
export type ReportAction =
  | { kind: "urgent"; count: number }
  | { kind: "reply"; count: number; drafted: number }
  | { kind: "trouble"; trouble: Report["trouble"][number] }
  | { kind: "aspect"; aspect: Aspect; negative: number; positive: number };

/** Fewer reviews than this complaining of one thing are a matter of the single review. */
const fewestForAspect = 3;

/** What follows from a report, gravest first; each can be seen in the reviews behind it. */
export function actionsOf({ kind, waiting, trouble, aspects }: Report): ReportAction[] {
  const worst =
    kind === "weekly"
      ? aspects
          .filter(({ positive, negative }) => negative >= fewestForAspect && negative >= positive)
          .sort((a, b) => b.negative - a.negative)[0]
      : undefined;
  return [
    ...(waiting.urgent > 0 ? [{ kind: "urgent" as const, count: waiting.urgent }] : []),
    ...(waiting.needsReply > 0
      ? [{ kind: "reply" as const, count: waiting.needsReply, drafted: waiting.drafted }]
      : []),
    ...trouble.map((each) => ({ kind: "trouble" as const, trouble: each })),
    ...(worst ? [{ kind: "aspect" as const, ...worst }] : []),
  ];
}
