import { describe, expect, it } from "vitest";
import { readPreferences } from "./preferences";

const read = (cookies: Record<string, string>) => readPreferences((name) => cookies[name]);

describe("readPreferences", () => {
  it("takes what the cookies say", () => {
    expect(read({ theme: "dark", "text-size": "large", locale: "en" })).toEqual({
      theme: "dark",
      textSize: "large",
      locale: "en",
    });
  });

  it("starts in Korean, at normal size, in the device's own theme", () => {
    expect(read({})).toEqual({ theme: "system", textSize: "normal", locale: "ko" });
  });

  it("does not trust the cookie", () => {
    expect(read({ theme: "neon", "text-size": "<b>", locale: "../secrets" })).toEqual(read({}));
  });
});
