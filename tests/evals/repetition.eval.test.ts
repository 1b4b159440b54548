import { expect, test } from "vitest";
import { createDrafter } from "@/scripts/evaluation/draft-review";
import { maskReply, openingOf, shapeOf, similarity } from "@/server/domain/reply-guard/similarity";
import { replyLengths, speechLevels, tones, type Voice } from "@/server/domain/voice";

const replyCount = 100;
const window = 30;
const closest = 0.8;
const reusedShare = 0.1;

/** What guests of such a shop write again and again. */
const praise = {
  한식: "맛있어요|국물이 진해요|고기가 부드러워요|반찬이 깔끔해요|양이 많아요|사장님이 친절하세요|국물이 시원하고 맛있어요|가성비 좋아요|김치가 맛있어요|또 올게요",
  카페: "커피가 맛있어요|분위기가 좋아요|라떼가 고소해요|케이크가 촉촉해요|직원분이 친절해요|조용해서 좋아요|디저트가 맛있어요|자리가 편해요|인테리어가 예뻐요|커피 향이 좋아요",
  미용실:
    "머리가 마음에 들어요|커트 잘하세요|친절하세요|염색 색이 예뻐요|설명을 잘해주세요|펌이 자연스러워요|꼼꼼하게 해주셨어요|두피가 시원해요|또 올게요|만족해요",
  펜션: "방이 깨끗해요|뷰가 좋아요|조용해서 잘 쉬었어요|사장님이 친절하세요|침구가 뽀송해요|바비큐가 좋았어요|아이들이 좋아했어요|숙소가 예뻐요|조식이 맛있어요|또 갈게요",
  과일가게:
    "신선해요|포장이 꼼꼼해요|딸기가 달아요|배송이 빨라요|사과가 맛있어요|가격이 좋아요|친절해요|알이 커요|싱싱해요|또 주문할게요",
  의원: "설명을 잘해주세요|친절하세요|안 아프게 해주셨어요|대기가 짧아요|꼼꼼하게 봐주세요|시설이 깨끗해요|믿음이 가요|간호사분들이 친절해요|진료를 잘 보세요|편안했어요",
} as const;

const voices: Voice[] = tones.flatMap((tone) =>
  replyLengths.map((length, index) => ({
    tone,
    length,
    speechLevel: speechLevels[index % speechLevels.length] ?? "haeyo",
    signOff: "",
  })),
);
const cases = Object.entries(praise).flatMap(([category, lines]) =>
  voices.map((voice) => ({ category, lines: lines.split("|"), voice, ...voice })),
);

test.each(cases)(
  "$category, $tone and $length: a hundred replies to five stars do not sound alike",
  async ({ category, lines, voice }) => {
    const shop = { name: "한결같은집", category, phone: null, menu: [] };
    const draft = createDrafter();
    const replies: string[] = [];
    for (let i = 0; i < replyCount; i++) {
      const text = lines[i % lines.length] ?? "";
      const { drafts } = await draft({ shop, voice, rating: 5, text, seed: `${i}` });
      replies.push(drafts[0]?.text ?? "");
    }
    const shapes = replies.map((text) => shapeOf(maskReply(text, [shop.name])));
    const pairs = shapes.flatMap((shape, i) =>
      shapes.slice(i + 1, i + 1 + window).map((each) => similarity(shape, each)),
    );
    const openings = new Set(replies.map((text) => openingOf(text, [shop.name])));
    expect(Math.max(...pairs)).toBeLessThanOrEqual(closest);
    expect((replyCount - openings.size) / replyCount).toBeLessThanOrEqual(reusedShare);
  },
  60_000,
);
