import type { Analysis } from "@/server/domain/analysis";

export type AnalyzerInput = {
  text: string;
  /** 1–5, or null when the platform gave none. */
  rating: number | null;
  /** Menu names the shop told us; recognised as keywords and as taste. */
  menu: readonly string[];
};

/** Reads reviews. Pure of side effects: the same input gives the same analysis for one `version`. */
export type ReviewAnalyzer = { version: string; analyze(input: AnalyzerInput): Analysis };
