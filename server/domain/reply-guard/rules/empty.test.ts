import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("empty", () => {
  test.each(["", " \n ", "​​", "ㅤ"])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("empty");
  });

  test.each(["네.", "고마워요", "👍", "국물이 진하다니 기뻐요."])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("empty");
  });
});
