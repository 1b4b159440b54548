import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startDraft, typeInto } from "@/components/replies/draft";
import { draftMemory } from "./draft-memory";

const draft = typeInto(startDraft({ version: 2, content: "초안", candidates: [] }), "고친 글");

describe("the memory of this tab", () => {
  const stored = new Map<string, string>();
  const mine = draftMemory("eunjung");

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
    mine.remember("a", { ...draft, kept: { 1: "다른 초안" } });
    expect(mine.recall("a")).toEqual({ ...draft, kept: { 1: "다른 초안" } });
    expect(mine.recall("b")).toBeNull();
  });

  it("forgets what was stored on the server", () => {
    mine.remember("a", draft);
    mine.forget("a");
    expect(mine.recall("a")).toBeNull();
  });

  it("shows nobody what another person was writing, and removes it once they are here", () => {
    mine.remember("a", draft);
    const theirs = draftMemory("minsu");
    expect(theirs.recall("a")).toBeNull();
    vi.stubGlobal("sessionStorage", {
      ...Object.fromEntries(stored),
      "inbox-scroll:all": "120",
      removeItem: (key: string) => stored.delete(key),
    });
    mine.forgetOthers();
    expect(stored.size).toBe(1);
    theirs.forgetOthers();
    expect(stored.size).toBe(0);
  });

  it("ignores what it cannot read", () => {
    for (const [key] of [...stored]) stored.delete(key);
    stored.set("reply-draft:eunjung:a", "{not json");
    stored.set("reply-draft:eunjung:b", JSON.stringify({ text: 5 }));
    expect(mine.recall("a")).toBeNull();
    expect(mine.recall("b")).toBeNull();
  });

  it("does not disturb the writer when storage is full or forbidden", () => {
    vi.stubGlobal("sessionStorage", {
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    });
    expect(() => mine.remember("a", draft)).not.toThrow();
  });
});
