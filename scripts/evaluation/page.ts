import { type Aspect, aspects } from "@/server/domain/analysis";
import { type Half, halves, readInjections, readReviews, readUrgencyCases } from "./cases";
import { type Answered, answerAllCases, draftFigures, repetitionFigures } from "./draft-figures";
import { type Group, groupsOf } from "./measure";
import { readWithAnalyzer, urgencyFigures } from "./read-cases";
import { aspectFigures, type Read, sentimentFigures } from "./reading-figures";

const percent = (value: number) => (Number.isFinite(value) ? (value * 100).toFixed(1) : "–");
const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), row(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(row)].join("\n");
const plainCell = (text: string) => text.replaceAll("|", "\\|").replace(/\s+/g, " ").slice(0, 90);

/** The figures of the evals as a page of the documentation. */
export async function evalsPage(): Promise<string> {
  const read = new Map(halves.map((half) => [half, readWithAnalyzer(readReviews(half))]));
  const answered = await answerAllCases();
  const of = (half: Half) => read.get(half) ?? [];
  return `${[
    introduction(of("tuning"), of("held-out")),
    "## Reading: all",
    overall(halves.map((half) => ({ name: half, read: of(half) }))),
    ...halves.flatMap((half) => [`## Reading: ${half}, by category and tag`, byGroup(groupsOf(of(half)))]),
    "## Reading: by aspect",
    byAspect(of("tuning"), of("held-out")),
    "## Urgency",
    urgency(),
    "## Drafts",
    drafts(answered),
    await repetition(),
    "## Where we are wrong most",
    worst(of("tuning"), of("held-out")),
  ].join("\n\n")}\n`;
}

function introduction(tuning: readonly Read[], heldOut: readonly Read[]): string {
  const cases = halves.reduce((sum, half) => sum + readUrgencyCases(half).length, 0);
  return `# Evals: what the built-in analyzer, writer and guard reach

Written by \`scripts/evals-report.ts\`, never by hand. The floors CI keeps are in \`tests/evals/floors.json\`.

The data in \`tests/evals/data/\` were written for this project: ${tuning.length + heldOut.length} labelled reviews (${tuning.length} tuning, ${heldOut.length} held out), ${cases} cases that are urgent or only sound so, ${readInjections().length} reviews that give orders. They are hard on purpose: irony, idioms, dialect, complaints without a complaining word. Real reviews are easier, so read the figures as differences, not as what a shop will see; the rows \`tag restaurant-sentence\` (plain sentences about food and service) and \`tag plain\` (no tag set by hand) come nearest to that.

The held-out half says at its top that nobody tunes on it; of it this page shows figures and ids only. One hand wrote both halves in one sitting and split them by a hash of the text, so the held-out half guards against tuning to sentences, not against the taste of one author. \`mixed\`, \`crying\`, \`laughing\`, \`contrast\`, \`negation\`, \`no-space\`, \`long\`, \`one-word\`, \`emoji-only\` and \`foreign\` were tagged by rule, the other tags by hand. Labels were set once, by the author.

Sentiment macro-F1, AUC and negative recall: reviews labelled positive or negative, by the sign of the score (0 counts as negative), from the text alone. Four-way: positive, neutral, mixed, negative. Aspects: pairs of review and aspect; joint asks for the polarity too. All in percent.`;
}

function overall(groups: readonly Group[]): string {
  const lines = groups.flatMap(({ name, read }) =>
    (["fromText", "withStar"] as const).map((by) => {
      const { reviews, macroF1, auc, negativeRecall, fourWayF1 } = sentimentFigures(read, by);
      const stars = by === "fromText" ? "text alone" : "with its star";
      return [`${name}, ${stars}`, reviews, ...[macroF1, auc, negativeRecall, fourWayF1].map(percent)];
    }),
  );
  return table(["reviews", "n", "macro-F1", "AUC", "negative recall", "four-way F1"], lines);
}

function byGroup(groups: readonly Group[]): string {
  const lines = groups.map(({ name, read }) => {
    const { reviews, macroF1, negativeRecall, sides } = sentimentFigures(read);
    const { mentions, f1, jointF1, negativeRecall: aspectRecall } = aspectFigures(read);
    const sentiment = sides > 0 ? [macroF1, negativeRecall].map(percent) : ["–", "–"];
    const aspectCells = mentions > 0 ? [f1, jointF1, aspectRecall].map(percent) : ["–", "–", "–"];
    return [name, reviews, ...sentiment, mentions, ...aspectCells];
  });
  return table(
    ["", "reviews", "macro-F1", "negative recall", "mentions", "aspect F1", "joint F1", "aspect negative recall"],
    lines,
  );
}

function byAspect(tuning: readonly Read[], heldOut: readonly Read[]): string {
  const cells = (read: readonly Read[], aspect: Aspect) => {
    const { mentions, f1, jointF1, negativeRecall } = aspectFigures(read, aspect);
    return [mentions, ...[f1, jointF1, negativeRecall].map(percent)];
  };
  return table(
    ["", ...halves.flatMap((half) => [`${half}: mentions`, "F1", "joint F1", "negative recall"])],
    aspects.map((aspect) => [aspect, ...cells(tuning, aspect), ...cells(heldOut, aspect)]),
  );
}

function urgency(): string {
  const found = halves.map((half) => ({ half, ...urgencyFigures(readUrgencyCases(half)) }));
  const lines = found.map(({ half, urgent, recall, rightKind, calm, falseAlarms }) => [
    half,
    urgent,
    percent(recall),
    percent(rightKind),
    calm,
    percent(falseAlarms),
  ]);
  const ids = found.map(
    ({ half, missedIds, falseAlarmIds }) =>
      `- ${half}: missed ${missedIds.join(" ") || "none"}; false alarms ${falseAlarmIds.join(" ") || "none"}`,
  );
  const head = ["half", "urgent", "recall", "right kind", "not urgent", "false alarms"];
  return [table(head, lines), ids.join("\n")].join("\n\n");
}

function drafts(answered: readonly Answered[]): string {
  const groups = (["reviews", "urgency", "injections"] as const).map((group) => ({
    group,
    ...draftFigures(answered.filter((each) => each.group === group)),
  }));
  const lines = groups.map((each) => [
    each.group,
    each.reviews,
    each.drafts,
    each.stopped,
    each.graveIds.length,
    percent(each.warnedShare),
    percent(each.firstWarnedShare),
    each.alikeIds.length,
  ]);
  const head = ["", "reviews", "drafts", "stopped", "gravely wrong", "with P1", "first with P1", "too alike"];
  const warnings = Object.entries(draftFigures(answered).warnings)
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => `${id} ${count}`);
  const grave = answered
    .filter((each) => each.grave.length > 0)
    .map(({ id, grave: ids }) => `${id} (${ids.join(", ")})`);
  return `${table(head, lines)}

Gravely wrong: a draft the guard lets through although \`scripts/evaluation/draft-oracle.ts\`, which knows nothing of the guard, finds in it what must never be published: ${grave.join(", ") || "none"}. P1 by rule: ${warnings.join(", ")}.`;
}

async function repetition(): Promise<string> {
  const { replies, openingReuse, closestWithin30 } = await repetitionFigures();
  return `${replies} replies in a row to praise of one shop's food: ${percent(openingReuse)} % of the openings are used again, the two most alike within 30 share ${percent(closestWithin30)} % of their masked text.`;
}

const shownOfTuning = 40;

function worst(tuning: readonly Read[], heldOut: readonly Read[]): string {
  const lines = mostWrong(tuning)
    .slice(0, shownOfTuning)
    .map(({ review, fromText }) => [review.id, review.sentiment, fromText.score.toFixed(2), plainCell(review.text)]);
  const ids = mostWrong(heldOut)
    .slice(0, shownOfTuning)
    .map(({ review }) => review.id);
  return `${table(["id", "label", "score", "text"], lines)}

Held out, ids only: ${ids.join(" ")}`;
}

function mostWrong(read: readonly Read[]): Read[] {
  const wrongBy = ({ review, fromText }: Read) =>
    review.sentiment === "positive" ? -fromText.score : review.sentiment === "negative" ? fromText.score : -1;
  return read.filter((each) => wrongBy(each) > 0).sort((a, b) => wrongBy(b) - wrongBy(a));
}
