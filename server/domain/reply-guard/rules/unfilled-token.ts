import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";

const reason = "채우지 않은 빈칸이 남아 있어요.";

const slot =
  "(?:이름|성함|고객|손님|닉네임|작성자|리뷰어|가게|매장|업체|상호|메뉴|음식|전화번호|번호|연락처|날짜|시간|직원|담당자|지점|사장님|내용|문구|입력|여기|사항|기재|적어|추가|멘트|name|shop|store|menu|item|phone|date|your|guest|customer|reviewer|user)";
const tokens = [
  /\{[^{}\n]{0,40}\}|\$\{|\$[a-z_]{3,}|%[sd]\b|<%|\{\{|\}\}/,
  new RegExp(`[\\[<【〈][^\\[\\]<>】〉\\n]{0,24}?${slot}[^\\]>】〉\\n]{0,20}[\\]>】〉]`),
  new RegExp(
    `\\((?:[가-힣]{1,5} ?)?(?:이름|성함|닉네임|고객명|메뉴명|가게명|매장명|전화번호|연락처|내용|문구|사항)(?: ?(?:입력|기재|추가|적기|작성))?\\)|\\(여기에[^)]{0,20}\\)|[#%@]${slot}[가-힣]{0,4}[#%@]|<[가-힣]{1,6}명>|[가-힣]{2,4}(?:이름|성함) ?: ?_`,
  ),
  /(?<![a-z가-힣])(?:oo|ㅇㅇ|○○|◯◯|〇〇|xx|△△|□□|◇◇|\*\*|@@|~~|ooo)+(?= ?(?:님|씨|고객|손님|점(?![심수])|지점|가게|매장|메뉴|분|様|さま|さん|先生|女士|,|!|이[가는네도]? |이의|가 |어머|아버|아이))/,
  /○{2,}|◯{2,}|_{3,}|□{2,}|\bxxx\b/,
  /\b(?:undefined|null|nan|lorem ipsum|todo|tbd|object object)\b/,
  /홍길동|&(?:nbsp|amp|quot|lt|gt);|\\n|\(이하 ?생략\)/,
  /(?<!\d)0{2,4}(?= ?(?:님|씨|고객|손님))|010-?x{4}|(?<![a-z])oo월|[가-힣](?:oo|○○|\*\*)(?= ?(?:님|씨|고객|손님))|ㅁㅁ(?= ?(?:님|씨|고객))/,
  new RegExp(`[「『:*]${slot}(?: ?${slot})?[가-힣]{0,2}[」』*]?(?= ?(?:님|고객|손님))`),
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
