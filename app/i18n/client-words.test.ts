import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { clientWords } from "./client-words.mjs";
import { readMessages } from "./load-messages";
import { pickMessages } from "./pick-messages";

const words: Record<string, string[]> = clientWords();
const layoutOf = (folder: string) => path.join("app", folder, "layout.tsx");

describe("words of the browser", () => {
  it("are messages that exist", () => {
    for (const locale of ["ko", "en"] as const)
      for (const parts of Object.values(words)) expect(() => pickMessages(readMessages(locale), parts)).not.toThrow();
  });

  it("are handed on by every layout, under its own name", () => {
    for (const folder of Object.keys(words)) {
      const given = /(?:Words folder=|liveSection\()"([^"]*)"/.exec(readFileSync(layoutOf(folder), "utf8"))?.[1];
      expect(given, layoutOf(folder)).toBe(folder);
    }
  });

  it("are found through layouts, lazy parts and other components", () => {
    expect(words[""]).toContain("ui.error");
    expect(words["(console)"]).toEqual(expect.arrayContaining(["shell", "palette"]));
    expect(words["(console)/inbox"]).toEqual(expect.arrayContaining(["shell", "inbox", "guard.reason"]));
    expect(existsSync(layoutOf("(console)/inbox"))).toBe(true);
  });

  it("leave out what only the server or other pages say", () => {
    expect(words["(console)/overview"]).toContain("overview.satisfaction");
    const elsewhere = ["overview", "stores", "analytics", "site", "inbox"];
    expect(words["(console)/overview"]?.filter((part) => elsewhere.includes(part))).toEqual([]);
    expect(words["(site)"]?.filter((part) => !part.startsWith("ui"))).toEqual([]);
  });
});

describe("pickMessages", () => {
  const messages = { ui: { close: "닫기", time: { now: "방금" } }, inbox: { title: "답글함" } };

  it("takes whole parts and parts of parts", () => {
    expect(pickMessages(messages, ["ui.time", "inbox"])).toEqual({
      ui: { time: { now: "방금" } },
      inbox: { title: "답글함" },
    });
  });

  it("refuses a name that is not there", () => {
    expect(() => pickMessages(messages, ["ui.tim"])).toThrow("ui.tim");
    expect(() => pickMessages(messages, ["gone.part"])).toThrow();
  });
});
