import { describe, expect, it } from "vitest";
import { splitClauses } from "./clauses";
import { findUrgency } from "./urgency";
import { urgencyCases } from "./urgency.cases";

const read = (text: string, rating: number | null = null) => findUrgency(text, splitClauses(text), rating);

describe("findUrgency on the hand-written cases", () => {
  const calm = urgencyCases.filter(({ kind }) => kind === null);
  const urgent = urgencyCases.filter(({ kind }) => kind !== null);
  const missed = urgent.filter(({ text, rating }) => !read(text, rating ?? null));
  const misheard = calm.filter(({ text, rating }) => read(text, rating ?? null));
  const misnamed = urgent.filter(({ text, rating, kind }) => read(text, rating ?? null)?.kind !== kind);

  it("has enough of both", () => {
    expect(urgent.length).toBeGreaterThanOrEqual(60);
    expect(calm.length).toBeGreaterThanOrEqual(60);
  });
  it("rings for at least 98 % of the urgent ones", () => {
    expect(missed.length / urgent.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.02);
  });
  it("rings for at most 10 % of the calm ones", () => {
    expect(misheard.length / calm.length, JSON.stringify(misheard)).toBeLessThanOrEqual(0.1);
  });
  it("names the gravest kind in at least 95 %", () => {
    expect(misnamed.length / urgent.length, JSON.stringify(misnamed)).toBeLessThanOrEqual(0.05);
  });
});

describe("findUrgency", () => {
  it("names the gravest of several and quotes the clause it stands in", () => {
    expect(read("보건소에 신고하려다 글 남겨요. 회 먹고 밤새 토했어요.")).toEqual({
      kind: "illness",
      quote: "회 먹고 밤새 토했어요.",
    });
  });

  it("hears a strong complaint only with one or two stars", () => {
    expect(read("사기꾼이에요", 1)?.kind).toBe("strong-complaint");
    expect(read("사기꾼이에요", 5)).toBeNull();
    expect(read("사기꾼이에요")).toBeNull();
  });

  it.each([
    ["접수하는 분이 퉁명스러워서 아픈데 마음까지 상했어요", "두부가 상해서 한 입 먹고 버렸어요", "hygiene"],
    ["파마했더니 머릿결이 상했네요", "우유가 상했는데 그냥 주셨어요", "hygiene"],
    ["음료가 안 와서 전화했더니 기사님한테 물어보래요", "직원이 카톡을 물어보더니 밤마다 연락해요", "staff-misconduct"],
    ["돈값 못하는 집이라 이제 안 가요", "돈을 두 번 결제해 놓고 취소를 안 해 줘요", "refund-dispute"],
    ["매직이 보름 만에 풀렸는데 곱슬이 심해서 그렇대요", "매직하다 고데기에 데어서 물집이 잡혔어요", "injury"],
    ["줄이 길어서 기다리다 죽는 줄 알았어요", "먹고 밤새 토해서 죽는 줄 알았어요", "illness"],
  ] as const)("lets %j wait and rings for %j", (calm, alarming, kind) => {
    expect(read(calm, 2)).toBeNull();
    expect(read(alarming, 2)?.kind).toBe(kind);
  });

  it("stays quick on long hostile text", () => {
    const start = performance.now();
    read("벌레 먹고 배 아 환불 안 ".repeat(3000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
