import { describe, expect, it } from "vitest";
import { matchShortcut, type Press, shortcutIds, shortcuts } from "./shortcuts";

const press = (code: string, more: Partial<Press> = {}): Press => ({
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe("matchShortcut", () => {
  it("knows keys by their place, so Hangul input makes no difference", () => {
    expect(matchShortcut(press("KeyJ"), null)).toBe("next");
  });

  it("tells x from shift-x", () => {
    expect(matchShortcut(press("KeyX"), null)).toBe("pick");
    expect(matchShortcut(press("KeyX", { shiftKey: true }), null)).toBe("pickRange");
  });

  it("reads s alone and s after g differently", () => {
    expect(matchShortcut(press("KeyS"), null)).toBe("skip");
    expect(matchShortcut(press("KeyS"), "KeyG")).toBe("goStores");
  });

  it("takes an ordinary key after g for what it is", () => {
    expect(matchShortcut(press("KeyE"), "KeyG")).toBe("edit");
  });

  it("leaves the browser's own combinations alone", () => {
    expect(matchShortcut(press("KeyA", { ctrlKey: true }), null)).toBeNull();
    expect(matchShortcut(press("KeyR", { metaKey: true }), null)).toBeNull();
  });

  it("knows k from ⌘K and Ctrl K", () => {
    expect(matchShortcut(press("KeyK"), null)).toBe("previous");
    expect(matchShortcut(press("KeyK", { metaKey: true }), null)).toBe("palette");
    expect(matchShortcut(press("KeyK", { ctrlKey: true }), null)).toBe("palette");
  });

  it("needs shift for the question mark", () => {
    expect(matchShortcut(press("Slash"), null)).toBe("search");
    expect(matchShortcut(press("Slash", { shiftKey: true }), null)).toBe("help");
  });
});

describe("shortcuts", () => {
  it("gives no key two meanings", () => {
    const pressed = shortcutIds
      .filter((id) => shortcuts[id].code)
      .map(
        (id) =>
          `${shortcuts[id].after ?? ""} ${shortcuts[id].code} ${shortcuts[id].shift ?? false} ${shortcuts[id].mod ?? false}`,
      );
    expect(new Set(pressed).size).toBe(pressed.length);
  });
});
