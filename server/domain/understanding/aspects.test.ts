import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAspects, judgeByWords } from "./aspects";
import { splitClauses } from "./clauses";

const byWords = judgeByWords(() => 0);
const read = (review: string, menu: string[] = []) =>
  findAspects(review, splitClauses(review), byWords, menu).map(({ aspect, polarity }) => `${aspect} ${polarity}`);

describe("findAspects", () => {
  it.each([
    ["국물이 진하고 맛있어요", ["taste positive"]],
    ["고기가 질기고 냄새나요", ["taste negative", "cleanliness negative"]],
    ["양이 푸짐해요", ["portion positive"]],
    ["양이 예전보다 확 줄었어요", ["portion negative"]],
    ["가격도 착하고 가성비 좋아요", ["price positive"]],
    ["너무 비싸요", ["price negative"]],
    ["사장님이 친절하세요", ["service positive"]],
    ["직원이 불친절해요", ["service negative"]],
    ["테이블이 지저분하고 날파리가 있어요", ["cleanliness negative"]],
    ["분위기 좋아요", ["ambience positive"]],
    ["한 시간 넘게 기다렸어요", ["waiting negative"]],
    ["주차가 힘들어요", ["location negative"]],
    ["배달이 빠르고 포장도 꼼꼼해요", ["delivery positive"]],
  ])("%s", (review, expected) => {
    expect(read(review)).toEqual(expect.arrayContaining(expected));
  });

  it("reads a denied opinion the other way round", () => {
    expect(read("음식이 짜지 않고 고기가 질기지 않아요")).toEqual(["taste positive"]);
    expect(read("직원이 친절하지 않아요")).toEqual(["service negative"]);
    expect(read("고기에서 잡내 하나 없어요")).toEqual(["taste positive"]);
    expect(read("사장님이 조금만 더 친절했으면")).toEqual(["service negative"]);
  });

  it.each([
    ["질긴 데가 없는 고기예요", "taste positive"],
    ["비린 맛이라곤 찾아볼 수가 없네", "taste positive"],
    ["싱싱하단 느낌이 없네요", "taste negative"],
    ["깨끗한 느낌은 아니에요", "cleanliness negative"],
    ["세탁한 니트인데 보풀이 안 일어나요", "other positive"],
    ["돈값을 못 하네", "price negative"],
    ["가격은 인정 못 합니다", "price negative"],
    ["대충 넘어가는 법이 없으세요", "service positive"],
    ["사과 한마디 없었어요", "service negative"],
  ])("reads idioms of denial: %s", (review, expected) => {
    expect(read(review)).toContain(expected);
  });

  it.each([
    ["간이 세요", "taste negative"],
    ["생선 가시까지 발라주셨어요", "service positive"],
    ["물을 안 주시네요", null],
    ["화장실만 신경 써주시면 좋겠어요", null],
    ["커피 한 잔을 칠천 원이나 받아요", "price negative"],
    ["주문하고 40분 넘게 걸렸어요", "waiting negative"],
    ["배달이 한 시간 넘게 걸렸어요", "delivery negative"],
    ["차 댈 데가 없음", "location negative"],
    ["옆 사람 말이 다 들립니다", "ambience negative"],
    ["둘이 먹어도 남아서 싸 왔어요", "portion positive"],
  ])("hears what is meant without being named: %s", (review, expected) => {
    if (expected) expect(read(review)).toContain(expected);
    else expect(read(review)).not.toContain("service positive");
  });

  it("does not take a price list of treatments for dishes, nor a question for an opinion", () => {
    const [mention] = findAspects("스케일링 시원해요", splitClauses("스케일링 시원해요"), byWords, ["스케일링"]);
    expect(mention).toMatchObject({ aspect: "other", polarity: "positive" });
    expect(read("케이크 예약은 며칠 전에 해야 돼요?")).toEqual([]);
  });

  it("gives both sides of a turn their own clause", () => {
    const review = "국물은 맛있는데 직원이 불친절해요";
    expect(findAspects(review, splitClauses(review), byWords)).toMatchObject([
      { aspect: "taste", polarity: "positive", quote: "국물은 맛있는데", start: 0 },
      { aspect: "service", polarity: "negative", quote: "직원이 불친절해요" },
    ]);
  });

  it("keeps the side on which the author ends", () => {
    expect(read("처음엔 국물이 싱거웠어요. 두 번째는 국물이 맛있었어요.")).toEqual(["taste positive"]);
  });

  it("counts a dish of the shop as taste and asks the clause when no word decides", () => {
    const review = "온기탕 또 생각나네";
    const [mention] = findAspects(
      review,
      splitClauses(review),
      judgeByWords(() => 0.9),
      ["온기탕"],
    );
    expect(mention).toMatchObject({ aspect: "taste", polarity: "positive" });
    expect(read(review)).not.toContain("taste positive");
  });

  it("quotes exactly and scores within bounds for any string", () => {
    const words = fc.constantFrom("국물 ", "맛있는데 ", "불친절 ", "주차", "\ud800", "🍜", ". ", "안 ", "짜요 ");
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: "binary" }))),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (parts, lean) => {
          const review = parts.join("");
          for (const { quote, start, end, score } of findAspects(
            review,
            splitClauses(review),
            judgeByWords(() => lean),
            ["국물", "🍜"],
          )) {
            expect(review.slice(start, end)).toBe(quote);
            expect(Math.abs(score)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
