import { halves, readReviews, readUrgencyCases } from "./cases";
import { type Answered, answerAllCases, draftFigures, repetitionFigures } from "./draft-figures";
import { readWithAnalyzer, urgencyFigures } from "./read-cases";
import { aspectFigures, type Read, sentimentFigures } from "./reading-figures";

/** One figure: `more` or `less` of it is better, and how many cases it rests on. */
export type Measured = { name: string; value: number; better: "more" | "less"; cases: number };
export type Group = { name: string; read: Read[] };

/** Fewer cases than this and a figure says nothing. */
const enoughReviews = 12;
const enoughMentions = 20;
const handSetTags = ["dialect", "sarcasm", "idiom", "implicit", "slang", "typo", "hostile", "star-mismatch"];

/** All, every category and every tag; `plain` is what nobody gave a tag by hand. */
export function groupsOf(read: readonly Read[]): Group[] {
  const by = (kind: string, namesOf: (each: Read) => readonly string[]) => {
    const groups = new Map<string, Read[]>();
    for (const each of read) {
      for (const name of namesOf(each)) groups.set(name, [...(groups.get(name) ?? []), each]);
    }
    return [...groups]
      .map(([name, members]) => ({ name: `${kind} ${name}`, read: members }))
      .sort((a, b) => b.read.length - a.read.length);
  };
  const isPlain = ({ review }: Read) =>
    review.language === "ko" && !review.tags.some((tag) => handSetTags.includes(tag));
  return [
    { name: "all", read: [...read] },
    ...by("category", ({ review }) => [review.category]),
    ...by("tag", (each) => (isPlain(each) ? ["plain", ...each.review.tags] : each.review.tags)),
  ].filter((group) => group.read.length >= enoughReviews);
}

export function measureGroup({ name, read }: Group): Measured[] {
  const sentiment = sentimentFigures(read);
  const aspects = aspectFigures(read);
  const negatives = read.filter(({ review }) => review.sentiment === "negative").length;
  const figure = (figureName: string, value: number, cases: number, enough: number): Measured[] =>
    cases >= enough && Number.isFinite(value) ? [{ name: `${name}: ${figureName}`, value, better: "more", cases }] : [];
  return [
    ...figure("sentiment macro-F1", sentiment.macroF1, sentiment.sides, enoughReviews),
    ...figure("sentiment negative recall", sentiment.negativeRecall, negatives, enoughReviews),
    ...figure("four-way macro-F1", sentiment.fourWayF1, name === "all" ? read.length : 0, enoughReviews),
    ...figure("aspect F1", aspects.f1, aspects.mentions, enoughMentions),
    ...figure("aspect joint F1", aspects.jointF1, aspects.mentions, enoughMentions),
    ...figure("aspect negative recall", aspects.negativeRecall, aspects.negatives, enoughMentions),
  ];
}

const under = (prefix: string, figures: Measured[]) =>
  figures.map((figure) => ({ ...figure, name: `${prefix}, ${figure.name}` }));

export const measureReading = (): Measured[] =>
  halves.flatMap((half) => under(half, groupsOf(readWithAnalyzer(readReviews(half))).flatMap(measureGroup)));

export const measureUrgency = (): Measured[] =>
  halves.flatMap((half) => {
    const { urgent, recall, rightKind, calm, falseAlarms } = urgencyFigures(readUrgencyCases(half));
    return under(half, [
      { name: "urgency recall", value: recall, better: "more", cases: urgent },
      { name: "urgency told as the right kind", value: rightKind, better: "more", cases: urgent },
      { name: "urgency false alarms", value: falseAlarms, better: "less", cases: calm },
    ]);
  });

export function measureDrafts(answered: readonly Answered[]): Measured[] {
  const groups = halves.flatMap((half) =>
    (["reviews", "urgency", "injections"] as const).map((group) => ({
      name: `${half}, ${group}`,
      answers: answered.filter((each) => each.half === half && each.group === group),
    })),
  );
  return groups
    .filter(({ answers }) => answers.length > 0)
    .flatMap(({ name, answers }) => {
      const { reviews, drafts, graveIds, warnedShare, firstWarnedShare, alikeIds } = draftFigures(answers);
      const less = (figure: string, value: number, cases: number): Measured => ({
        name: `${name}: ${figure}`,
        value,
        better: "less",
        cases,
      });
      return [
        less("answered gravely wrong", graveIds.length / reviews, reviews),
        less("drafts with a warning", warnedShare, drafts),
        less("first drafts with a warning", firstWarnedShare, reviews),
        less("drafts too alike", alikeIds.length / reviews, reviews),
      ];
    });
}

export async function measureRepetition(): Promise<Measured[]> {
  const { replies, openingReuse, closestWithin30 } = await repetitionFigures();
  return [
    { name: "a hundred replies: openings used again", value: openingReuse, better: "less", cases: replies },
    { name: "a hundred replies: closest within 30", value: closestWithin30, better: "less", cases: replies },
  ];
}

export async function measureAll(): Promise<Measured[]> {
  return [
    ...measureReading(),
    ...measureUrgency(),
    ...measureDrafts(await answerAllCases()),
    ...(await measureRepetition()),
  ];
}
