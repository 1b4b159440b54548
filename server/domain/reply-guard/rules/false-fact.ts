import type { Rule } from "@/server/domain/reply-guard/rule";
import { award, awardInEastern, boastInEnglish, isTold } from "@/server/domain/reply-guard/rules/claims/award";
import { isKnownDish, offers, services, unknownDishes } from "@/server/domain/reply-guard/rules/claims/dish";
import { facility, isKnownPlace } from "@/server/domain/reply-guard/rules/claims/facility";
import { hours, timetable } from "@/server/domain/reply-guard/rules/claims/hours";
import { isToldTime, keepsHours } from "@/server/domain/reply-guard/rules/claims/opening-times";
import { healing, isToldEffect, medical } from "@/server/domain/reply-guard/rules/claims/medical";
import { plain } from "@/server/domain/reply-guard/rules/claims/plain";
import { isToldAmount, price } from "@/server/domain/reply-guard/rules/claims/price";
import { unproven } from "@/server/domain/reply-guard/rules/claims/unproven";
import { scan } from "@/server/domain/reply-guard/scan";

const reasons = {
  price: "가게 정보와 리뷰에 없는 가격이에요.",
  hours: "가게 정보에 없는 영업시간이에요.",
  award: "확인할 수 없는 순위·수상·이력을 내세우고 있어요.",
  medical: "음식이나 시술의 효능을 단정하면 광고 규정에 걸릴 수 있어요.",
  facility: "가게 정보와 리뷰에 없는 시설이에요.",
  menu: "메뉴에 등록되지 않은 것을 권하고 있어요.",
} as const;

/** Price, hours, award, medical effect, facility or dish the shop's profile does not know. */
export const falseFact: Rule = {
  id: "false-fact",
  find(reply, input) {
    const said = plain(input.review.text);
    return [
      ...scan(reply, {
        reason: reasons.price,
        tight: price,
        flat: price,
        unless: (match, sentence) =>
          isToldAmount(match[0], said) || /^[^.!?]{0,4}차이/.test(sentence.slice(match.index + match[0].length)),
      }),
      ...scan(reply, {
        reason: reasons.hours,
        tight: [...hours, ...timetable],
        unless: (match, sentence) => isToldTime(match[0], said) || keepsHours(sentence, input.shop.hours),
      }),
      ...scan(reply, {
        reason: reasons.award,
        tight: [...award, ...awardInEastern, ...unproven],
        flat: boastInEnglish,
        unless: (match) => isTold(match[0], input),
      }),
      ...scan(reply, {
        reason: reasons.medical,
        tight: [...medical, ...healing],
        unless: (match) => isToldEffect(match[0], said),
      }),
      ...scan(reply, { reason: reasons.facility, tight: facility, unless: (match) => isKnownPlace(match[0], input) }),
      ...unknownDishes(reply, input, reasons.menu),
      ...scan(reply, {
        reason: reasons.menu,
        tight: offers,
        flat: [services],
        unless: (match) => isKnownDish(match[1] ?? "", input),
      }),
    ];
  },
};
