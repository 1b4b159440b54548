import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startDraft, typeInto } from "@/components/replies/draft";
import { forgetDraft, recallDraft, rememberDraft } from "./draft-memory";

const draft = typeInto(startDraft({ version: 2, content: "초안", candidates: [] }), "고친 글");

describe("the memory of this tab", () => {
  const stored = new Map<string, string>();

  beforeEach(() => {
    stored.clear();
    vi.stubGlobal("sessionStorage", {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it("gives back what was being written, each reply its own", () => {
    rememberDraft("a", { ...draft, kept: { 1: "다른 초안" } });
    expect(recallDraft("a")).toEqual({ ...draft, kept: { 1: "다른 초안" } });
    expect(recallDraft("b")).toBeNull();
  });

  it("forgets what was stored on the server", () => {
    rememberDraft("a", draft);
    forgetDraft("a");
    expect(recallDraft("a")).toBeNull();
  });

  it("ignores what it cannot read", () => {
    for (const [key] of [...stored]) stored.delete(key);
    stored.set("reply-draft:a", "{not json");
    stored.set("reply-draft:b", JSON.stringify({ text: 5 }));
    expect(recallDraft("a")).toBeNull();
    expect(recallDraft("b")).toBeNull();
  });

  it("does not disturb the writer when storage is full or forbidden", () => {
    vi.stubGlobal("sessionStorage", {
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    });
    expect(() => rememberDraft("a", draft)).not.toThrow();
  });
});
