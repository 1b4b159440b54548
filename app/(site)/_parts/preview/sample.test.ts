import { describe, expect, it } from "vitest";
import { underlineQuotes } from "@/components/reviews/underline-quotes";
import ko from "@/messages/ko/site.json";
import { checkReply } from "@/server/domain/reply-guard/guard";
import { defaultVoice } from "@/server/domain/voice";
import { sampleQuotes, sampleReply, sampleText } from "./sample";

const judge = (text: string) =>
  checkReply({
    text,
    platform: "kakao",
    review: {
      text: sampleText,
      rating: 2,
      reviewerName: "걷는고양이",
      language: "ko",
      sentiment: "negative",
      aspects: sampleQuotes.map(({ start, end, polarity }) => ({
        aspect: polarity === "negative" ? "waiting" : "taste",
        polarity,
        score: polarity === "negative" ? -0.6 : 0.6,
        quote: sampleText.slice(start, end),
        start,
        end,
      })),
    },
    shop: { name: "온기식당", category: null, phone: null, menu: ["들깨칼국수", "수육"] },
    voice: { ...defaultVoice, speechLevel: "hapsyo" },
    recentReplies: [],
  });

describe("what the landing page shows", () => {
  it("underlines four passages of its own text", () => {
    const underlined = underlineQuotes(sampleText, sampleQuotes).filter((piece) => piece.polarity);
    expect(underlined.map((piece) => piece.polarity)).toEqual(["positive", "negative", "negative", "positive"]);
  });

  it("says of a reply what the guard says of it", () => {
    expect(judge(sampleReply)).toMatchObject({ level: "ok", findings: [] });
    const blocked = judge(ko.guard.example.replace(/<\/?bad>/g, ""));
    expect(blocked.level).toBe("stop");
    expect(blocked.findings.map((finding) => finding.rule)).toContain("forbidden-promise");
  });
});
