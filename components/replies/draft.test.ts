import { describe, expect, it } from "vitest";
import { afterSaving, choose, follow, originalOf, rebase, startDraft, typeInto } from "./draft";

const stored = {
  version: 3,
  content: "살펴보겠습니다.",
  candidates: [
    { angle: "action", text: "살펴보겠습니다." },
    { angle: "empathy", text: "마음이 쓰입니다." },
    { angle: "short", text: "고맙습니다." },
  ] as const,
};

describe("a draft", () => {
  it("starts with the stored text and its alternative", () => {
    expect(startDraft({ ...stored, content: "고맙습니다." })).toMatchObject({
      text: "고맙습니다.",
      chosen: 2,
      touched: false,
    });
    expect(startDraft({ ...stored, content: "제가 고친 글" })).toMatchObject({ text: "제가 고친 글", chosen: 0 });
  });

  it("keeps what was typed into an alternative while another one is looked at", () => {
    const typed = typeInto(startDraft(stored), "살펴보고 연락드리겠습니다.");
    const elsewhere = choose(typed, 1, stored);
    expect(elsewhere.text).toBe("마음이 쓰입니다.");
    expect(choose(elsewhere, 0, stored).text).toBe("살펴보고 연락드리겠습니다.");
  });

  it("ignores an alternative that does not exist", () => {
    const draft = startDraft(stored);
    expect(choose(draft, 7, stored)).toBe(draft);
  });

  it("knows the machine's wording only while it differs", () => {
    expect(originalOf(startDraft(stored), stored)).toBeNull();
    expect(originalOf(typeInto(startDraft(stored), "다른 글"), stored)).toBe("살펴보겠습니다.");
  });

  it("is still unsaved when more was typed during saving", () => {
    const typed = typeInto(startDraft(stored), "가나");
    expect(afterSaving(typed, { text: "가나", version: 4 })).toMatchObject({ version: 4, touched: false });
    expect(afterSaving(typeInto(typed, "가나다"), { text: "가나", version: 4 })).toMatchObject({
      text: "가나다",
      touched: true,
    });
  });
});

describe("follow", () => {
  const newer = { ...stored, version: 4, content: "남이 고친 글" };

  it("takes over what somebody else stored when nothing was typed", () => {
    expect(follow(startDraft(stored), newer)).toMatchObject({ text: "남이 고친 글", version: 4 });
  });

  it("never replaces typed text", () => {
    expect(follow(typeInto(startDraft(stored), "내 글"), newer)).toBe("conflict");
  });

  it("agrees when both wrote the same", () => {
    expect(follow(typeInto(startDraft(stored), "남이 고친 글"), newer)).toMatchObject({ version: 4, touched: false });
  });

  it("leaves the draft alone while the version is the same, or an older one is read late", () => {
    const draft = typeInto(startDraft(stored), "내 글");
    expect(follow(draft, stored)).toBe(draft);
    expect(follow(startDraft(newer), stored)).toMatchObject({ text: "남이 고친 글", version: 4 });
  });

  it("ends in the owner's own text once they decide for it", () => {
    const mine = rebase(typeInto(startDraft(stored), "내 글"), newer);
    expect(follow(mine, newer)).toMatchObject({ text: "내 글", version: 4, touched: true });
  });
});
