import { expect, test } from "vitest";
import { checkReply } from "@/server/domain/reply-guard/guard";
import { fill } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import * as bare from "@/server/integrations/reply-writer/built-in/phrases/ko/bare";
import * as closings from "@/server/integrations/reply-writer/built-in/phrases/ko/closings";
import * as complaintFrames from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import * as complaintDetails from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-details";
import * as occasions from "@/server/integrations/reply-writer/built-in/phrases/ko/occasions";
import * as remedies from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-remedies";
import * as answers from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-answers";
import * as praiseDetails from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-details";
import * as urgent from "@/server/integrations/reply-writer/built-in/phrases/ko/urgent";
import { companyIn } from "@/server/integrations/reply-writer/built-in/reading/company";
import { sampleRequest } from "@/server/integrations/reply-writer/built-in/sample-request";

const slots = {
  thing: "국물",
  ni: "국물에서 나사를 보셨다니",
  neun: "국물에서 나사를 보셨다는",
  topics: "국물과 응대",
  topic: "음식 맛",
  stars: "별 다섯 개",
  tells: "오신 날짜와 시간",
  team: "주방",
  toteam: "주방에",
  phone: "02-123-4567",
  ...companyIn("엄마 생신이라 딸이랑 남편이랑 친구랑"),
};
const praised = {
  ...slots,
  ni: "국물이 깊고 진했다니",
  go: "국물이 깊고 진했다고",
  deed: "국물을 더 담아 드린",
  besides: "고기를 구워 드린",
  quote: "‘국물까지 싹 비움’이라",
};
const blamed = {
  ...slots,
  ni: "국물이 식어서 나왔다니",
  go: "국물이 식어서 나왔다고",
  n: "국물이 식어서 나왔던",
  hae: "콜라를 빠뜨려",
};
const banks = [bare, closings, complaintFrames, occasions, answers, remedies, urgent];
const phrases = [...new Set(banks.flatMap(textsIn))].map((phrase) => ({ phrase, said: slots }));
const details = [...new Set(textsIn(praiseDetails))].map((phrase) => ({ phrase, said: praised }));
const blames = [...new Set(textsIn(complaintDetails))].map((phrase) => ({ phrase, said: blamed }));
const reviews = ["국물이 진해요", "수육 먹고 장염에 걸렸고 벌레도 나왔어요"];

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

test("the banks are large", () => {
  expect(phrases.length).toBeGreaterThan(250);
});

test.each([...phrases, ...details, ...blames])(
  "“$phrase” is sound in both speech levels and never stopped",
  ({ phrase, said }) => {
    for (const speechLevel of ["haeyo", "hapsyo"] as const) {
      const text = fill(phrase, speechLevel, said);
      expect(text).not.toMatch(/[${}|]|\s{2}|undefined/);
      for (const review of reviews) {
        const { review: asked, shop, voice } = sampleRequest({ text: review, voice: { speechLevel } });
        const { language, aspects, sentiment } = asked.analysis;
        const guarded = { ...asked, language, aspects, sentiment };
        const { findings } = checkReply({
          text: `${text}.`,
          platform: "naver",
          review: guarded,
          shop,
          voice,
          recentReplies: [],
        });
        const grave = findings.filter(
          ({ rule, level }) => level === "stop" || rule === "particle-error" || rule === "speech-level-mix",
        );
        expect(grave.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([]);
      }
    }
  },
);
