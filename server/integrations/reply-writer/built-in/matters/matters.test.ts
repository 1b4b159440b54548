import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aspects } from "@/server/domain/analysis";
import { checkReply, type GuardRule } from "@/server/domain/reply-guard/guard";
import { fill } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import type { Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";
import { matterModel, noMatter } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { matters } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { thingsLike } from "@/server/integrations/reply-writer/built-in/matters/thing";
import { type Trade, trades, tradeWords } from "@/server/integrations/reply-writer/built-in/reading/trade";
import { type Sample, sampleRequest } from "@/server/integrations/reply-writer/built-in/sample-request";

const lists = ["sorry", "felt", "also", "acts", "mild", "lead", "keeps"] as const;

/** A shop that such a sentence would be said in. */
const shopOf: Partial<Record<Trade, Sample["shop"]>> = {
  cafe: "cafe",
  beauty: "hair",
  clinic: "clinic",
  lodging: "inn",
  goods: "fruit",
};

function phrasesOf(matter: Matter): readonly string[] {
  const own: Readonly<Record<string, unknown>> = matter;
  return lists.flatMap((list) => (own[list] as string[] | undefined) ?? []);
}

/** Warnings that a sentence brings with it whatever stands around it. */
const ofOneSentence: ReadonlySet<GuardRule> = new Set([
  "particle-error",
  "speech-level-mix",
  "tone-mismatch",
  "over-empathy",
  "cliche",
  "revisit-on-low-star",
]);

/** What a reply with this sentence alone is stopped for, under a review that says as much. */
function stopsOf(matter: Matter, phrase: string, thing: string, speechLevel: "haeyo" | "hapsyo"): string[] {
  const amount = matter.aspect === "portion" ? "네 점" : "한 시간";
  const trade = matter.trades?.find((each) => shopOf[each] !== undefined) ?? matter.trades?.[0] ?? "food";
  const { team } = tradeWords[trade];
  const text = fill(phrase, speechLevel, { thing, amount, team });
  expect(text, phrase).not.toMatch(/[${}|]|\s{2}|undefined/);
  const isGlad = matter.polarity === "positive";
  const { review, shop, voice } = sampleRequest({
    text: `${thing} ${isGlad ? "좋았어요" : "별로였어요"}`,
    rating: isGlad ? 5 : 3,
    sentiment: matter.polarity,
    voice: { speechLevel },
    shop: shopOf[trade] ?? "noodles",
  });
  const { language, aspects, sentiment } = review.analysis;
  const guarded = { ...review, language, aspects, sentiment };
  const { findings } = checkReply({
    text: `${text}.`,
    platform: "naver",
    review: guarded,
    shop,
    voice,
    recentReplies: [],
  });
  const grave = findings.filter(({ rule, level }) => level === "stop" || ofOneSentence.has(rule));
  return grave.map(({ rule }) => `${rule}: ${text}`);
}

test("every topic of the folder is known, and every matter once", () => {
  const folder = new URL("./", import.meta.url);
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .filter((source) => /: readonly Matter\[\] = \[/.test(source) && !source.includes("export function matterOf"))
    .flatMap((source) => [...source.matchAll(/^ {0,4}(?:\{ )?id: "([a-z0-9-]+)"/gm)].map(([, id]) => id));
  expect(matters.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test("whatever the trade, there is something to say of every aspect", () => {
  for (const trade of trades)
    for (const aspect of aspects)
      for (const side of ["positive", "negative"] as const)
        expect(generalMatter(aspect, side, trade).polarity).toBe(side);
});

test("the model knows the matters there are, and no others", () => {
  const { ids, heldOut } = matterModel().card;
  expect([...ids].sort()).toEqual([...matters.map(({ id }) => id), noMatter].sort());
  expect(heldOut.top1).toBeGreaterThan(0.6);
  expect(heldOut.precision).toBeGreaterThan(0.75);
});

test.each(matters.map((matter) => [matter.id, matter] as const))(
  "the sentences of “%s” are sound with every kind of thing, and never stopped",
  (_, matter) => {
    const stopped = phrasesOf(matter).flatMap((phrase) =>
      [matter.thing, ...thingsLike(matter).slice(0, 2)].flatMap((thing) =>
        (["haeyo", "hapsyo"] as const).flatMap((level) => stopsOf(matter, phrase, thing, level)),
      ),
    );
    expect(stopped).toEqual([]);
  },
);
