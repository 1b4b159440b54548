import type { LabelledReview } from "@/scripts/evaluation/cases";
import { createJudge } from "@/scripts/evaluation/judge-reply";
import { readWithAnalyzer, urgencyFigures } from "@/scripts/evaluation/read-cases";
import { aspectFigures, sentimentFigures } from "@/scripts/evaluation/reading-figures";
import { type Hand, type HandReply, readHandReplies, readHandReviews } from "./read-other-hand";

type Judged = Pick<HandReply, "expected"> & { verdict: string };

const share = <T>(all: readonly T[], is: (each: T) => boolean) => all.filter(is).length / all.length;

/** `strong-complaint` is left out: four of the first hand's are urgent by their stars alone. */
const callsBySense = (cases: readonly LabelledReview[]) =>
  urgencyFigures(cases.filter(({ urgent }) => urgent !== "strong-complaint"));

export const scoreAspects = (hand: Hand) => aspectFigures(readWithAnalyzer(readHandReviews(hand, "aspects")));

export const scoreUrgency = (hand: Hand) => callsBySense(readHandReviews(hand, "urgency"));

export const scoreSentiment = (hand: Hand, by: "fromText" | "withStar") =>
  sentimentFigures(readWithAnalyzer(readHandReviews(hand, "sentiment")), by);

export function scoreLong(hand: Hand) {
  const reviews = readHandReviews(hand, "long");
  const read = readWithAnalyzer(reviews);
  return {
    aspects: aspectFigures(read),
    fromText: sentimentFigures(read),
    withStar: sentimentFigures(read, "withStar"),
    urgency: callsBySense(reviews),
  };
}

/** `missed`: of each finding, how often a reply that deserves it was passed as fine, of how many. */
export function scoreReplies(hand: Hand) {
  const judge = createJudge();
  const judged = readHandReplies(hand).map((reply) => ({ expected: reply.expected, verdict: judge(reply).verdict }));
  const of = (verdict: HandReply["expected"]["verdict"]) =>
    judged.filter(({ expected }) => expected.verdict === verdict);
  return {
    dangerousStopped: share(of("P0"), ({ verdict }) => verdict === "P0"),
    weakNoticed: share(of("P1"), ({ verdict }) => verdict !== "clean"),
    weakStopped: share(of("P1"), ({ verdict }) => verdict === "P0"),
    fineStopped: share(of("clean"), ({ verdict }) => verdict === "P0"),
    fineUntouched: share(of("clean"), ({ verdict }) => verdict === "clean"),
    missed: missedByFinding([...of("P0"), ...of("P1")]),
  };
}

function missedByFinding(judged: readonly Judged[]) {
  const counts = new Map<string, { missed: number; of: number }>();
  for (const { expected, verdict } of judged) {
    const finding = expected.violations[0] ?? expected.verdict;
    const count = counts.get(finding) ?? { missed: 0, of: 0 };
    count.of++;
    if (expected.verdict === "P0" ? verdict !== "P0" : verdict === "clean") count.missed++;
    counts.set(finding, count);
  }
  return Object.fromEntries(
    [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([id, { missed, of }]) => [id, `${missed} of ${of}`]),
  );
}
