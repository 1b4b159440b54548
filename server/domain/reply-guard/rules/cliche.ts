import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { originalSpan } from "@/server/domain/reply-guard/view";

const reason = "어느 가게 답글에나 있는 말이 두 번 넘게 나와요.";

const stock =
  /소중한(?:리뷰|의견|후기|말씀|시간)|최선을다[하할]|더(?:욱)?(?:열심히)?노력[하할]|더욱?(?:맛있는|좋은|나은)[가-힣]{1,4}(?:으로|로)보답|노력하는|보답하|고객만족|고객님(?:의)?(?:행복|만족|입장|기쁨|소중)|고객님을왕|항상(?:최선|노력|신선|고객)|(?:발전|성장)하는|이?가?되겠습니다|되도록하겠|만족스러운서비스|좋은(?:리뷰|평가|말씀|후기)(?:를|을)?(?:남겨주셔서)?감사|(?:이용|방문|구매|찾아)(?:해)?주셔서(?:정말|진심으로)?(?:감사|고마)|성원에|정성을다하|다시한번(?:감사|사과)|맛있게드셔주셔서|또(?:방문|찾아|뵙|오세요|들러)|다음에또|좋은하루|행복한하루|(?:즐거운|행복한)(?:한)?주|건강하시|번창|불편을(?:끼쳐|드려)(?:대단히|정말)?(?:죄송|사과)|앞으로도(?:더)?(?:좋은|최선|맛있|변함|많은|노력)|많은(?:관심|사랑|성원)|신선한재료로|칭찬(?:해주셔서)?감사합니다/g;
const english =
  /\bvalu(?:ed|able) (?:feedback|customer|guest)s?\b|\b(?:do|try) our best\b|\blook(?:ing)? forward to\b|\bthank you for (?:your|the) (?:kind words|feedback|review|visit)\b|\bstrive to\b|\bexceed(?:ing)? (?:your )?expectations\b|\btake your feedback seriously\b|\bcontinue to improve\b/g;
const eastern = /宝贵(?:的)?(?:意见|评价)|继续努力|貴重なご意見|今後とも/g;

/** Where a reply says what any shop's reply could say. */
export function stockPhrasesIn(reply: ReplyReading): { start: number; end: number }[] {
  return [
    ...[...reply.tight.text.matchAll(stock), ...reply.tight.text.matchAll(eastern)].map((match) =>
      originalSpan(reply.tight, match.index, match[0].length),
    ),
    ...[...reply.flat.text.matchAll(english)].map((match) => originalSpan(reply.flat, match.index, match[0].length)),
  ];
}

/** Two or more stock phrases. */
export const cliche: Rule = {
  id: "cliche",
  find(reply) {
    const found = stockPhrasesIn(reply);
    return found.length < 2 ? [] : found.map((span) => ({ ...span, reason }));
  },
};
