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

  it("stays quick on long hostile text", () => {
    const start = performance.now();
    read("벌레 먹고 배 아 환불 안 ".repeat(3000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
