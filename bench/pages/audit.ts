import lighthouse, { type Flags, type Result } from "lighthouse";

export type Audit = { performance: number; accessibility: number; bestPractices: number; cls: number };

/** One run of Lighthouse as a phone on a slow network and `slowdown` times slower than this machine, in the browser that listens on `port`. */
export async function auditPage(url: string, port: number, slowdown: number): Promise<Result> {
  const flags: Flags = {
    port,
    logLevel: "silent",
    output: "json",
    formFactor: "mobile",
    throttling: { cpuSlowdownMultiplier: slowdown },
    onlyCategories: ["performance", "accessibility", "best-practices"],
  };
  const run = await lighthouse(url, flags);
  if (!run) throw new Error(`Lighthouse gave no result for ${url}`);
  if (run.lhr.finalDisplayedUrl !== url) throw new Error(`${url} ended at ${run.lhr.finalDisplayedUrl}`);
  if (run.lhr.runtimeError) throw new Error(`${url}: ${run.lhr.runtimeError.message}`);
  return run.lhr;
}

/** Scores of 100, and the layout shift. */
export function scoresOf({ categories, audits }: Result): Audit {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    cls: Math.round((audits["cumulative-layout-shift"]?.numericValue ?? 1) * 1_000) / 1_000,
  };
}

/** What cost points, worst first, for the log. */
export const complaintsOf = ({ categories, audits }: Result): string[] =>
  Object.values(categories)
    .flatMap((category) => category.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]))
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 0.9)
    .map((audit) => `${audit?.id} ${audit?.displayValue ?? ""}`.trim());
