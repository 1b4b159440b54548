import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";

const reason = "채우지 않은 빈칸이 남아 있어요.";

const slot =
  "(?:이름|성함|고객명?|고객님|손님명?|닉네임|작성자|가게명?|매장명?|상호명?|메뉴명?|음식명?|전화번호|번호|연락처|날짜|시간|직원명?|담당자|지점명?|사장님 ?이름|내용|문구|입력|여기|name|shop|store|menu|item|phone|date|your|customer|reviewer|user)";
const tokens = [
  /\{[^{}\n]{0,40}\}|\$\{|%[sd]\b|<%|\{\{|\}\}/,
  new RegExp(`[\\[<(【〈]\\s?${slot}[^\\])>】〉\\n]{0,20}[\\])>】〉]`),
  /(?<![a-z])(?:oo|ㅇㅇ|○○|◯◯|〇〇|xx|△△|□□|◇◇|\*\*)+(?= ?(?:님|씨|고객|손님|점|지점|가게|매장|메뉴|분|,))/,
  /○{2,}|◯{2,}|_{3,}|□{2,}/,
  /\b(?:undefined|null|nan|lorem ipsum|todo|tbd|object object)\b/,
  /홍길동/,
];

/** Blanks of a template that nobody filled. */
export const unfilledToken: Rule = {
  id: "unfilled-token",
  find: (reply, { review, shop }) =>
    scan(reply, {
      reason,
      flat: tokens,
      unless: (match) => {
        const found = match[0];
        const said = `${review.reviewerName ?? ""} ${shop.name} ${shop.menu.join(" ")}`.toLowerCase();
        return found.length > 1 && said.includes(found.trim());
      },
    }),
};
