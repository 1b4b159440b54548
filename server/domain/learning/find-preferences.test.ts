import { describe, expect, test } from "vitest";
import { type Edit, findPreferences } from "@/server/domain/learning/find-preferences";

let next = 0;
const edit = (draft: string, published: string): Edit => ({ reviewId: `r${next++}`, draft, published });
const dishes = ["김치찌개", "된장찌개", "비빔밥", "냉면", "갈비탕", "제육볶음"];
const times = (count: number, make: (dish: string) => Edit): Edit[] => dishes.slice(0, count).map(make);
const found = (edits: Edit[]) => findPreferences(edits).map(({ preference }) => preference);

describe("a word the owner always exchanges", () => {
  const thanks = (dish: string) =>
    edit(`${dish} 맛있게 드셔 주셔서 감사해요. 또 뵐게요.`, `${dish} 맛있게 드셔 주셔서 감사드립니다. 또 뵐게요.`);
  test("is proposed from the third edit on, with the edits as evidence", () => {
    expect(found(times(2, thanks))).toEqual([]);
    expect(findPreferences(times(4, thanks))).toMatchObject([
      {
        key: "replace:감사해요",
        preference: { kind: "replace", from: "감사해요", to: "감사드립니다" },
        seen: 4,
        examples: [{ before: "감사해요", after: "감사드립니다" }, {}, {}],
      },
    ]);
  });
  test("is not when the owner mostly lets it stand", () => {
    const kept = (dish: string) => edit(`${dish} 드셔 주셔서 감사해요.`, `${dish} 드셔 주셔서 감사해요.`);
    expect(found([...times(3, thanks), ...times(6, kept)])).toEqual([]);
  });
  test("nor are the names of dishes, numbers, or whole rewritten sentences", () => {
    expect(found(times(5, (dish) => edit(`${dish} 좋아해 주셔서 기뻐요.`, `${dish}을 좋아해 주셔서 기뻐요.`)))).toEqual(
      [],
    );
    expect(found(times(5, () => edit("2번 오셨네요. 고마워요.", "3번 오셨네요. 고마워요.")))).toEqual([]);
  });
});

test("a name at the end that is always taken away", () => {
  const unsigned = (dish: string) =>
    edit(`${dish} 드셔 주셔서 고마워요.\n온기식당 드림`, `${dish} 드셔 주셔서 고마워요.`);
  expect(found(times(3, unsigned))).toEqual([{ kind: "no_sign_off" }]);
});

test("a closing line that is always added", () => {
  const closing = (dish: string) =>
    edit(`${dish} 드셔 주셔서 고마워요.`, `${dish} 드셔 주셔서 고마워요. 오늘도 든든한 하루 보내세요!`);
  expect(found(times(3, closing))).toContainEqual({ kind: "closing", text: "오늘도 든든한 하루 보내세요!" });
});

test("a sentence that is always left out", () => {
  const left = (dish: string) =>
    edit(`${dish} 드셔 주셔서 고마워요. 다음에도 정성껏 준비할게요.`, `${dish} 드셔 주셔서 고마워요.`);
  expect(found(times(3, left))).toContainEqual({ kind: "leave_out", text: "다음에도 정성껏 준비할게요." });
});

test("emoji on and off", () => {
  expect(found(times(3, (dish) => edit(`${dish} 고마워요.`, `${dish} 고마워요. 😊`)))).toContainEqual({
    kind: "emoji",
    sign: "😊",
  });
  expect(found(times(3, (dish) => edit(`${dish} 고마워요. 😊`, `${dish} 고마워요.`)))).toContainEqual({
    kind: "no_emoji",
  });
});

test("length, as the middle of what was published", () => {
  const shortened = (dish: string) =>
    edit(
      `${dish} 맛있게 드셔 주셔서 고마워요. 국물은 새벽부터 끓이고 있어요. 다음에도 들러 주세요.`,
      `${dish} 드셔 주셔서 고마워요.`,
    );
  expect(found(times(4, shortened))).toContainEqual({ kind: "length", prefer: "short", about: 20 });
});

test("one edit is one sighting, however often it holds the change", () => {
  const twice = edit("감사해요. 늘 감사해요.", "감사드립니다. 늘 감사드립니다.");
  expect(found([twice, { ...twice, reviewId: "b" }])).toEqual([]);
});
