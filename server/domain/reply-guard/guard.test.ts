import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkReply } from "@/server/domain/reply-guard/guard";
import { rules } from "@/server/domain/reply-guard/rules";
import { mention, sampleInput } from "@/server/domain/reply-guard/sample-input";
import { fixCodes, stopRules, warnRules } from "@/server/domain/reply-guard/verdict";
import words from "@/messages/ko/guard.json" with { type: "json" };

const complaint = "국물이 미지근하고 40분을 기다렸어요";
const low = {
  review: {
    text: complaint,
    rating: 1,
    sentiment: "negative" as const,
    aspects: [
      mention(complaint, "taste", "negative", "국물이 미지근하고"),
      mention(complaint, "waiting", "negative", "40분을 기다렸어요"),
    ],
  },
};

describe("checkReply", () => {
  test("a reply one would send passes, with every check counted", () => {
    const verdict = checkReply(sampleInput("진한 국물을 알아봐 주셔서 고마워요. 출출한 날 편하게 들러 주세요."));
    expect(verdict).toEqual({ level: "ok", findings: [], checkCount: rules.length });
  });

  test("each rule is registered once", () => {
    expect(rules.map((rule) => rule.id).toSorted()).toEqual([...stopRules, ...warnRules].toSorted());
  });

  test("one stop outweighs any number of warnings and stands first", () => {
    const { level, findings } = checkReply(
      sampleInput("죄송해요. 정말 죄송해요ㅠㅠ 전액 환불해 드릴게요. 꼭 다시 와주세요!", low),
    );
    expect(level).toBe("stop");
    expect(findings[0]?.rule).toBe("forbidden-promise");
    expect(findings.map((finding) => finding.rule)).toEqual(
      expect.arrayContaining(["over-apology", "emoji-on-negative", "revisit-on-low-star"]),
    );
  });

  test.each([
    ["국물 이야기 고마워요. 환불해 드릴게요.", "환불해 드릴게요"],
    ["국물 이야기 고마워요. 환\u200b불\u2060해 드 릴 게 요.", "환\u200b불\u2060해 드 릴 게"],
    ["국물 이야기 고마워요. 환.불.해드릴게요", "환.불.해드릴게요"],
    ["국물 이야기 고마워요. ０１０－９８７６－５４３２로 주세요.", "０１０－９８７６－５４３２"],
    ["국물 이야기 고마워요. 010\u200b-9876-5432로 주세요.", "010\u200b-9876-5432"],
  ])("marks the very words in “%s”", (text, marked) => {
    const [finding] = checkReply(sampleInput(text)).findings.filter(({ level }) => level === "stop");
    expect(finding && text.slice(finding.start, finding.end)).toBe(marked);
  });

  test.each([
    ["safeSentence", "국물이 미지근했다니 죄송해요. 전액 환불해 드릴게요."],
    ["lookingInto", "배탈이 나셨군요. 저희 과실이 확실해요."],
    ["dropSentence", "국물이 미지근했다니 죄송해요. 온도를 살펴볼게요. 또 방문해 주세요."],
    ["dropEmoji", "국물이 미지근했다니 죄송해요ㅠㅠ 온도와 대기를 살펴볼게요."],
    ["oneApology", "국물이 미지근했다니 죄송해요. 오래 기다리셨죠, 정말 죄송해요. 온도를 살펴볼게요."],
    ["addComplaint", "국물이 미지근했다니 죄송해요. 온도를 살펴볼게요."],
    ["ourNumber", "국물과 대기 이야기는 010-9999-8888로 들려주시면 들을게요."],
    ["oneLevel", "국물이 미지근했다니 죄송합니다. 기다리신 시간도 살펴볼게요."],
    ["fitLimit", "국물이 미지근했다니 죄송해요. 기다리신 시간도 살펴볼게요. ".repeat(9)],
  ])("offers “%s”, and what it offers is better", (code, text) => {
    const input = sampleInput(text, low);
    const offered = checkReply(input).findings.find((finding) => finding.fix?.code === code);
    expect(offered).toBeDefined();
    const again = checkReply({ ...input, text: offered?.fix?.text ?? "" });
    expect(again.findings.map((finding) => finding.rule)).not.toContain(offered?.rule);
  });

  test("has words for every fix", () => {
    expect(Object.keys(words.fix).sort()).toEqual([...fixCodes].sort());
  });

  test("offers the right particle", () => {
    const { findings } = checkReply(sampleInput("들깨칼국수을 좋아해 주셔서 고마워요."));
    expect(findings.find(({ rule }) => rule === "particle-error")?.fix).toEqual({
      code: "particles",
      text: "들깨칼국수를 좋아해 주셔서 고마워요.",
    });
  });

  test("any text gets a verdict with spans inside it and fixes that help", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.string({ unit: "binary", maxLength: 200 }),
        (text, review) => {
          const input = sampleInput(text, { review: { text: review } });
          for (const { rule, start, end, reason, fix } of checkReply(input).findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(reason).toMatch(/[요.]$/);
            if (fix)
              expect(checkReply({ ...input, text: fix.text }).findings.map((each) => each.rule)).not.toContain(rule);
          }
        },
      ),
      { numRuns: 120 },
    );
  }, 30_000);

  test.each(["가", "a", "1", "a.", "a-", "요. ", "@", " ", "{", "“", "환불", "없", "\u200b", "서울에서 "])(
    "long runs of “%s” take no long time",
    (unit) => {
      const text = unit.repeat(1400 / unit.length);
      const startedAt = performance.now();
      checkReply(sampleInput(text, { platform: "google", review: { text } }));
      expect(performance.now() - startedAt).toBeLessThan(1000);
    },
  );
});
