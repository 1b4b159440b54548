import type { Plan } from "@/server/domain/plan";

type Level = Plan["analytics"];
const rank: Record<Level, number> = { basic: 0, advanced: 1, all: 2 };

/** What analytics shows, and from which level on; how far back one looks is the plan's `historyDays`. */
export const analyticsParts = {
  summary: "basic",
  aspects: "basic",
  words: "advanced",
  hours: "advanced",
  recommendations: "advanced",
  marks: "advanced",
  stores: "advanced",
} as const satisfies Record<string, Level>;
export type AnalyticsPart = keyof typeof analyticsParts;

/** Whether a plan's analytics hold a part. */
export const hasPart = (level: Level, part: AnalyticsPart): boolean => rank[level] >= rank[analyticsParts[part]];
