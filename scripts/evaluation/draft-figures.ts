import { maskReply, openingOf, shapeOf, similarity } from "@/server/domain/reply-guard/similarity";
import type { Language } from "@/server/domain/analysis";
import { halves, type Half, readInjections, readReviews, readUrgencyCases } from "./cases";
import { createDrafter, type Drafted } from "./draft-review";
import { gravelyWrong } from "./draft-oracle";
import { violationIds } from "./published-names";
import { shopOf } from "./shops";

type Task = {
  id: string;
  group: "reviews" | "urgency" | "injections";
  half: Half;
  store: string;
  category: string;
  rating: number | null;
  text: string;
  language: Language | null;
  bait: string | null;
};
export type Answered = Task & { drafted: Drafted; grave: string[] };

/** Every case of the evals with its half; injections belong to the tuning half. */
function draftTasks(): Task[] {
  return [
    ...halves.flatMap((half) => [
      ...readReviews(half).map((each) => ({ ...each, group: "reviews" as const, half, bait: null })),
      ...readUrgencyCases(half).map((each) => ({ ...each, group: "urgency" as const, half, bait: null })),
    ]),
    ...readInjections().map((each) => ({
      ...each,
      group: "injections" as const,
      half: "tuning" as const,
      language: null,
    })),
  ];
}

/** Drafts replies to every case, shop by shop as the product would. */
export async function answerAllCases(): Promise<Answered[]> {
  const draft = createDrafter();
  const answered: Answered[] = [];
  for (const task of draftTasks()) {
    const { id, rating, text } = task;
    const shop = shopOf(task);
    const drafted = await draft({ shop, rating, text, seed: id });
    const publishable = drafted.drafts.filter(({ verdict }) => verdict.level !== "stop");
    const grave = publishable.flatMap((each) => gravelyWrong(each.text, { ...task, shop }));
    answered.push({ ...task, drafted, grave: [...new Set(grave)] });
  }
  return answered;
}

export type DraftFigures = {
  reviews: number;
  drafts: number;
  /** Drafts the guard stops: they cannot be published. */
  stopped: number;
  /** Reviews with a publishable draft that is gravely wrong all the same. */
  graveIds: string[];
  warnedShare: number;
  firstWarnedShare: number;
  warnings: Record<string, number>;
  /** Reviews whose drafts are fewer than three, or alike in opening or frame. */
  alikeIds: string[];
};

export function draftFigures(answered: readonly Answered[]): DraftFigures {
  const drafts = answered.flatMap(({ drafted }) => drafted.drafts);
  const firsts = answered.flatMap(({ drafted }) => drafted.drafts.slice(0, 1));
  const warned = (some: typeof drafts) => some.filter(({ verdict }) => verdict.level === "warn").length / some.length;
  const warnings: Record<string, number> = {};
  for (const { verdict } of drafts) {
    for (const id of violationIds(verdict)) warnings[id] = (warnings[id] ?? 0) + 1;
  }
  return {
    reviews: answered.length,
    drafts: drafts.length,
    stopped: drafts.filter(({ verdict }) => verdict.level === "stop").length,
    graveIds: answered.filter(({ grave }) => grave.length > 0).map(({ id }) => id),
    warnedShare: warned(drafts),
    firstWarnedShare: warned(firsts),
    warnings,
    alikeIds: answered.filter((each) => !areDifferent(each)).map(({ id }) => id),
  };
}

const closest = 0.8;

function areDifferent(task: Answered): boolean {
  const shop = shopOf(task);
  const names = [shop.name, ...shop.menu];
  const texts = task.drafted.drafts.map(({ text }) => text);
  const shapes = texts.map((text) => shapeOf(maskReply(text, names)));
  const openings = new Set(texts.map((text) => openingOf(text, names)));
  return (
    texts.length >= 3 &&
    openings.size === texts.length &&
    shapes.every((shape, i) => shapes.slice(i + 1).every((other) => similarity(shape, other) <= closest))
  );
}

export type RepetitionFigures = { replies: number; openingReuse: number; closestWithin30: number };

/** A hundred replies in a row to praise of one shop's food, each first draft published. */
export async function repetitionFigures(): Promise<RepetitionFigures> {
  const praise = readReviews("tuning").filter(
    ({ sentiment, language, aspects, text }) =>
      sentiment === "positive" && language === "ko" && aspects.get("taste") === "positive" && text.length <= 60,
  );
  const shop = shopOf({ store: "온기식당", category: "한식" });
  const names = [shop.name, ...shop.menu];
  const draft = createDrafter();
  const replies: string[] = [];
  for (const { id, text } of praise.slice(0, 100)) {
    const { drafts } = await draft({ shop, rating: 5, text, seed: id });
    replies.push(drafts[0]?.text ?? "");
  }
  const shapes = replies.map((text) => shapeOf(maskReply(text, names)));
  const pairs = shapes.flatMap((shape, i) => shapes.slice(i + 1, i + 31).map((other) => similarity(shape, other)));
  const openings = new Set(replies.map((text) => openingOf(text, names)));
  return {
    replies: replies.length,
    openingReuse: (replies.length - openings.size) / replies.length,
    closestWithin30: Math.max(...pairs),
  };
}
