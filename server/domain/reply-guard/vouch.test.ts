import { describe, expect, test } from "vitest";
import { checkReply } from "@/server/domain/reply-guard/guard";
import { sampleInput } from "@/server/domain/reply-guard/sample-input";
import { stopRules } from "@/server/domain/reply-guard/verdict";
import { vouchableStops } from "@/server/domain/reply-guard/vouch";

const stops = (text: string) => vouchableStops(checkReply(sampleInput(text)));

describe("what an owner may answer for", () => {
  test("facts of the shop that its profile does not know", () => {
    expect(stops("국물이 진하다니 기뻐요. 밤 9시까지 영업해요.")).toEqual(["false-fact"]);
    expect(stops("국물이 진하다니 기뻐요. 소식은 www.ongi-noodles.com 에 있어요.")).toEqual(["url-or-phone-not-ours"]);
  });

  test.each([
    ["an insult", "국물이 진하다니 기뻐요. 멍청한 소리는 그만하세요."],
    ["an insult beside a fact", "밤 9시까지 영업해요. 국물도 모르는 멍청한 분이네요."],
    ["nothing at all", "국물이 진하다니 기뻐요. 쫄깃한 면도 다시 삶아 둘게요."],
  ])("not %s", (_what, text) => {
    expect(stops(text)).toEqual([]);
  });

  test("what hurts a person or breaks the law is nobody's to overrule", () => {
    const finding = (rule: (typeof stopRules)[number]) =>
      ({ rule, level: "stop", start: 0, end: 1, reason: "", fix: null }) as const;
    const vouchable = stopRules.filter((rule) => vouchableStops({ findings: [finding(rule)] }).length > 0);
    expect(vouchable).toEqual(["wrong-language", "url-or-phone-not-ours", "wrong-shop", "false-fact"]);
  });
});
