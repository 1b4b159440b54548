import { describe, expect, it } from "vitest";
import { seedKakao } from "@/sandbox/kakao/seed";
import { seedShop } from "@/sandbox/places/seed";
import { demoShops } from "./demo-shops";
import { answersOf, reviewsOf } from "./reviews-of";

const now = new Date("2026-11-25T03:00:00Z");
const threeDaysMs = 3 * 86_400_000;
const answered = demoShops.map(({ shop }) => shop).filter((shop) => answersOf(shop).size > 0);

it("answers for the two shops the demo owner runs", () => {
  expect(answered.map(({ name }) => name)).toEqual(["온기식당 연남점", "카페 느린오후"]);
});

describe.each(answered)("$name", (shop) => {
  const answers = answersOf(shop);
  const naver = (given?: typeof answers) => {
    const event = seedShop(shop, reviewsOf(shop, "naver"), 7, now, given);
    return event.type === "shop-added" ? event.reviews : [];
  };

  it("answers reviews that are there and unanswered, and says nothing twice", () => {
    const open = (["naver", "kakao"] as const).flatMap((platform) =>
      reviewsOf(shop, platform).flatMap(({ body, reply }) => (reply === undefined ? [body] : [])),
    );
    expect([...answers.keys()].filter((body) => !open.includes(body))).toEqual([]);
    expect(new Set(answers.values()).size).toBe(answers.size);
  });

  it("answers two thirds of what is older than three days, and nothing younger, after it was written", () => {
    const written = naver(answers).filter(({ body }) => body);
    const isOld = ({ createdAt }: { createdAt: string }) => now.getTime() - Date.parse(createdAt) > threeDaysMs;
    const old = written.filter(isOld);
    expect(old.filter(({ reply }) => reply).length / old.length).toBeGreaterThan(2 / 3);
    for (const { createdAt, reply } of written)
      if (reply)
        expect(Date.parse(reply.postedAt) > Date.parse(createdAt) && reply.postedAt <= now.toISOString()).toBe(true);
    for (const young of written.filter((review) => !isOld(review)))
      expect(answers.get(young.body ?? "") === young.reply?.text && young.reply).toBeFalsy();
    expect(seedKakao(shop, 7, now, answers).filter(({ reply }) => reply).length).toBeGreaterThan(25);
  });

  it("moves nothing else of the past", () => {
    const bare = naver();
    expect(naver(answers).map((review) => ({ ...review, reply: null }))).toEqual(
      bare.map((review) => ({ ...review, reply: null })),
    );
  });
});
