import type { Gap, Series } from "@/components/charts/chart-data";
import type { Band } from "@/components/charts/trend-picture";
import { axisRange } from "@/components/overview/axis-range";
import type { Platform } from "@/server/domain/platform";
import { minimumSample } from "@/server/domain/satisfaction";
import type { Summary } from "./types";

export type Measure = "satisfaction" | "rating";
type Steps = Summary["trend"]["steps"];
export type Lines = {
  series: Series[];
  bands: Record<string, Band>;
  domain: [number, number];
  ticks?: number[];
  gaps: (Gap & { platform: Platform })[];
};

const styles: Record<Platform, { color: string; dash?: string }> = {
  google: { color: "var(--google-line)" },
  naver: { color: "var(--naver-line)", dash: "7 4" },
  kakao: { color: "var(--kakao-line)", dash: "2 5" },
  csv: { color: "var(--chart-4)", dash: "9 3 2 3" },
};
const drawn: readonly Platform[] = ["google", "naver", "kakao", "csv"];

/** How content guests were, step by step, with its range. */
export function satisfactionLines(steps: Steps, label: string): Lines {
  const band = steps.map(({ satisfaction }) => rangeOf(satisfaction?.score, satisfaction?.margin, 0, 100));
  const values = steps.map(({ satisfaction }) => satisfaction?.score ?? null);
  return {
    series: [{ id: "satisfaction", label, color: "var(--chart-1)", values }],
    bands: { satisfaction: band },
    domain: band.some((range) => range) ? axisRange(band.flatMap((range) => range ?? [])) : [0, 100],
    gaps: [],
  };
}

/** Stars platform by platform, each with its range; hatched where a platform had reviews and no stars. */
export function ratingLines(steps: Steps, nameOf: (platform: Platform) => string): Lines {
  const shown = drawn.filter((platform) => steps.some((step) => at(step, platform)?.rating));
  const series = shown.map((platform) => ({
    id: platform,
    label: nameOf(platform),
    ...styles[platform],
    values: steps.map((step) => at(step, platform)?.rating?.mean ?? null),
  }));
  const bands = Object.fromEntries(
    shown.map((platform) => [
      platform,
      steps.map((step) => {
        const rating = at(step, platform)?.rating;
        return rangeOf(rating?.mean, rating?.margin, 1, 5);
      }),
    ]),
  );
  const lowest = Math.min(4, ...series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const low = Math.max(1, Math.floor(2 * lowest - 0.5) / 2);
  const step = 5 - low > 2 ? 1 : 0.5;
  const ticks = Array.from({ length: Math.floor((5 - low) / step) + 1 }, (_, index) => 5 - index * step).toReversed();
  return { series, bands, domain: [low, 5], ticks, gaps: drawn.flatMap((platform) => starlessRuns(steps, platform)) };
}

const at = (step: Steps[number], platform: Platform) => step.platforms.find((each) => each.platform === platform);

const rangeOf = (middle: number | undefined, margin: number | undefined, low: number, high: number) =>
  middle === undefined || margin === undefined
    ? null
    : ([Math.max(low, middle - margin), Math.min(high, middle + margin)] as const);

/** Runs of steps in which a platform's reviews carry no stars; a few reviews that just have none are no such time. */
export function starlessRuns(steps: Steps, platform: Platform): (Gap & { platform: Platform })[] {
  const runs: (Gap & { platform: Platform; reviews: number })[] = [];
  for (const [index, step] of steps.entries()) {
    const counted = at(step, platform);
    if (!counted || counted.reviews === 0 || counted.rated > 0) continue;
    const last = runs.at(-1);
    if (last && last.to === index - 1) {
      last.to = index;
      last.reviews += counted.reviews;
    } else runs.push({ from: index, to: index, platform, reviews: counted.reviews });
  }
  return runs.filter(({ reviews }) => reviews >= minimumSample).map(({ from, to }) => ({ from, to, platform }));
}
