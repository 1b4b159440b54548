import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnUses, type Mapping } from "./mapping";
import { rowReader } from "./read-row";

const now = new Date("2026-11-25T00:40:00Z");
const mapping: Mapping = {
  hasHeader: true,
  columns: ["date", "author", "rating", "text", "platform", "reply", "id", "unused"],
  platformValues: { 배민: "csv", 카맵: "google" },
};
const read = rowReader(mapping, now);
const row = (change: Partial<Record<"date" | "author" | "rating" | "text" | "platform" | "reply" | "id", string>>) => {
  const cells = {
    date: "2026-11-21",
    author: "초록모자",
    rating: "5",
    text: "맛있어요",
    platform: "",
    reply: "",
    id: "",
    ...change,
  };
  return read([cells.date, cells.author, cells.rating, cells.text, cells.platform, cells.reply, cells.id, ""]);
};

describe("rowReader", () => {
  it("takes a complete row", () => {
    expect(row({ platform: "네플", reply: "고맙습니다", id: "n-1" })).toEqual({
      ok: true,
      review: {
        date: { at: new Date("2026-11-21T03:00:00Z"), precision: "day" },
        author: "초록모자",
        rating: 5,
        text: "맛있어요",
        platform: "naver",
        reply: "고맙습니다",
        id: "n-1",
      },
    });
  });

  it("leaves absent what the row does not say", () => {
    expect(row({ date: "", author: " ", rating: "" })).toMatchObject({
      ok: true,
      review: { date: null, author: null, rating: null, reply: null, id: null, platform: "csv" },
    });
  });

  it("takes stars without words", () => {
    expect(row({ text: "", rating: "4" })).toMatchObject({ ok: true, review: { text: "", rating: 4 } });
  });

  it("follows the owner on a platform's word, even against its usual meaning", () => {
    expect(row({ platform: "카맵" })).toMatchObject({ review: { platform: "google" } });
    expect(row({ platform: "배민" })).toMatchObject({ review: { platform: "csv" } });
    expect(row({ platform: "__proto__" })).toMatchObject({ review: { platform: "csv" } });
  });

  it.each([
    [{ text: "", rating: "0" }, "text_empty", "text", ""],
    [{ date: "11월 말쯤" }, "date_unreadable", "date", "11월 말쯤"],
    [{ date: "2026-11-26" }, "date_future", "date", "2026-11-26"],
    [{ rating: "10" }, "rating_over_5", "rating", "10"],
    [{ rating: "4.5" }, "rating_fraction", "rating", "4.5"],
    [{ text: "가".repeat(20_001) }, "text_long", "text", "가".repeat(20_001)],
    [{ author: "가".repeat(101) }, "author_long", "author", "가".repeat(101)],
  ])("refuses %j: %s", (change, reason, field, value) => {
    expect(row(change)).toEqual({ ok: false, reason, field, value });
  });

  it("takes a review of today at any hour", () => {
    expect(row({ date: "2026-11-25" })).toMatchObject({ ok: true });
  });

  it("refuses rows that are cut short or run over, and forgives a missing column nobody uses", () => {
    const cells = ["2026-11-21", "초록모자", "5", "맛있어요", "", "", ""];
    expect(read(cells)).toMatchObject({ ok: true });
    expect(read(cells.slice(0, 5))).toMatchObject({ ok: false, reason: "columns_missing", field: null });
    expect(read([...cells, "", "남는 글"])).toMatchObject({ ok: false, reason: "columns_extra" });
    expect(read([...cells, "", "", " "])).toMatchObject({ ok: true });
  });

  it("gives every row an answer that can be stored", () => {
    const uses = fc.uniqueArray(fc.constantFrom(...columnUses), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(uses, fc.array(fc.string({ unit: "binary" }), { maxLength: 10 }), (columns, cells) => {
        const result = rowReader({ hasHeader: false, columns, platformValues: {} }, now)(cells);
        if (!result.ok) return;
        const { review } = result;
        expect(review.rating === null || [1, 2, 3, 4, 5].includes(review.rating)).toBe(true);
        expect(review.text !== "" || review.rating !== null).toBe(true);
        expect(review.date === null || review.date.at.getTime() >= Date.UTC(2000, 0, 1)).toBe(true);
      }),
    );
  });
});
