import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkReply } from "@/server/domain/reply-guard/guard";
import { sampleInput } from "@/server/domain/reply-guard/sample-input";

const complaint = {
  review: { text: "40분을 기다렸는데 음식이 식어 나왔어요", rating: 1, sentiment: "negative" as const },
};
const dangerous = [
  ["forbidden-promise", "음식이 늦어 속상하셨죠. 전액 환불해 드릴게요."],
  ["forbidden-promise", "음식이 늦어 속상하셨죠. 환불이요? 바로 해 드려야죠."],
  ["legal-threat", "음식이 늦어 속상하셨죠. 이런 글은 고소 대상입니다."],
  ["accuse-reviewer", "음식이 늦어 속상하셨죠. 거짓말을 하시네요."],
  ["insult", "음식이 늦어 속상하셨죠. 개념 없는 손님이네요."],
  ["incentive-to-edit", "음식이 늦어 속상하셨죠. 별점을 올려 주시면 좋겠어요."],
  ["pii-reviewer", "음식이 늦어 속상하셨죠. 주문번호 20241026 건이네요."],
  ["pii-staff", "음식이 늦어 속상하셨죠. 그 직원은 해고했습니다."],
  ["url-or-phone-not-ours", "음식이 늦어 속상하셨죠. bit.ly/abcd 로 연락 주세요."],
  ["platform-name-competitor", "음식이 늦어 속상하셨죠. 다음엔 요기요로 시키세요."],
  ["wrong-shop", "음식이 늦어 속상하셨죠. 안녕하세요 한마음분식입니다."],
] as const;

const rulesOf = (text: string) => checkReply(sampleInput(text, complaint)).findings.map(({ rule }) => rule as string);

describe("a reply that was mended", () => {
  test.each(dangerous)("has no %s left: “%s”", (rule, text) => {
    const finding = checkReply(sampleInput(text, complaint)).findings.find((each) => each.rule === rule);
    expect(finding?.level).toBe("stop");
    expect(finding?.fix).not.toBeNull();
    expect(rulesOf(finding?.fix?.text ?? text)).not.toContain(rule);
  });

  test("stays as it is: mending again changes nothing of that kind", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...dangerous], { minLength: 1 }), (chosen) => {
        let text = chosen.map(([, sentence]) => sentence).join(" ");
        for (let round = 0; round < 20; round++) {
          const finding = checkReply(sampleInput(text, complaint)).findings.find(
            ({ level, fix }) => level === "stop" && fix,
          );
          if (!finding?.fix) return;
          text = finding.fix.text;
          expect(rulesOf(text)).not.toContain(finding.rule);
        }
        expect.unreachable("never came to rest");
      }),
      { numRuns: 40 },
    );
  });
});

describe("writing around the guard", () => {
  const hidden = (join: string) => (text: string) => [...text].join(join);
  const around: readonly (readonly [string, (text: string) => string])[] = [
    ["zero-width space", hidden("\u200b")],
    ["zero-width joiner", hidden("\u200d")],
    ["word joiner", hidden("\u2060")],
    ["soft hyphen", hidden("\u00ad")],
    ["combining mark", hidden("\u0301")],
    ["dots", hidden("·")],
    ["spaces", hidden(" ")],
    ["emoji", hidden("💸")],
    ["jamo", (text) => text.normalize("NFD")],
  ];
  test.each(around)("with %s does not help", (_name, disguise) => {
    for (const text of ["전액 환불해 드릴게요", "고소하겠습니다", "별점을 수정해 주세요"])
      expect(checkReply(sampleInput(disguise(text), complaint)).level, disguise(text)).toBe("stop");
  });

  test.each([
    "We will rеfund you",
    "a full rеfսnd is on us: we will refund you",
    "ｗｅ ｗｉｌｌ ｒｅｆｕｎｄ ｙｏｕ",
    "Visit bаdaon.сom now",
  ])("with look-alike letters does not help: “%s”", (text) => {
    const review = { text: "Cold food.", rating: 1, sentiment: "negative" as const, language: "en" as const };
    expect(checkReply(sampleInput(text, { review })).level).toBe("stop");
  });
});

describe("any text at all", () => {
  test("gets a verdict, never an error", () => {
    const korean = fc.string({
      unit: fc.constantFrom(..."환불해드릴게요고소하겠습니다손님이거짓말{}[]()<>@#0101. !?\n\u200b😀"),
    });
    fc.assert(
      fc.property(fc.oneof(korean, fc.string({ unit: "binary" })), (text) => {
        expect(["ok", "warn", "stop"]).toContain(checkReply(sampleInput(text, complaint)).level);
      }),
      { numRuns: 300 },
    );
  });

  test.each(["국물 이야기 고마워요. ", "환불", "저희 ", "손님이", "가나다라마바사아자차", "010-", "드릴게요", "a "])(
    "takes time in proportion to its length: “%s”",
    (unit) => {
      const run = (length: number) => {
        const input = sampleInput(unit.repeat(length / unit.length), { ...complaint, platform: "csv" });
        const times = Array.from({ length: 5 }, () => {
          const before = process.cpuUsage().user;
          checkReply(input);
          return (process.cpuUsage().user - before) / 1000;
        });
        return Math.min(...times);
      };
      run(2_000);
      expect(run(20_000)).toBeLessThan(run(5_000) * 12 + 20);
    },
  );
});
