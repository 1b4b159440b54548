import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";

const reason = "채우지 않은 빈칸이 남아 있어요.";

const slot =
  "(?:이름|성함|고객|손님|닉네임|작성자|리뷰어|가게|매장|업체|상호|메뉴|음식|전화번호|번호|연락처|날짜|시간|직원|담당자|지점|사장님|내용|문구|별명|호칭|상품|제품|품목|시술|객실|금액|가격|링크|주소|요일|기간|인원|방문일|칭찬|불만|키워드|지역|사유|원인|조치|이유|추천|인사|서명|입력|여기|사항|기재|적어|추가|멘트|name|shop|store|menu|item|phone|date|your|guest|customer|reviewer|user)";
const tokens = [
  /\{[^{}\n]{0,40}\}|\$\{|\$[a-z_]{3,}|%[sd]\b|<%|\{\{|\}\}/,
  new RegExp(`[\\[<【〈][^\\[\\]<>】〉\\n]{0,24}?${slot}[^\\]>】〉\\n]{0,20}[\\]>】〉]`),
  new RegExp(
    `\\((?:[가-힣]{1,5} ?)?(?:이름|성함|닉네임|고객명|메뉴명|가게명|매장명|전화번호|연락처|내용|문구|사항)(?: ?(?:입력|기재|추가|적기|작성))?\\)|\\(여기에[^)]{0,20}\\)|[#%@]${slot}[가-힣]{0,4}[#%@]|<[가-힣]{1,6}명>|[가-힣]{2,4}(?:이름|성함) ?: ?_`,
  ),
  /(?<![a-z가-힣])(?:oo|ㅇㅇ|○○|◯◯|〇〇|xx|△△|□□|◇◇|\*\*|@@|~~|ooo)+(?= ?(?:님|씨|고객|손님|점(?![심수])|지점|가게|매장|메뉴|분|様|さま|さん|先生|女士|,|!|이[가는네도]? |이의|가 |어머|아버|아이))/,
  /(?<![a-z0-9])_{1,3}[가-힣a-z ]{1,14}_{1,3}(?![a-z0-9])|__(?= ?(?:님|고객|손님))|[([{<「] {0,6}[)\]}>」](?= ?(?:님|고객|손님|께|을|를|이|가))|^님[,! ]/,
  /(?<![가-힣])(?:고객명|손님명|작성자명|매장명|가게명|상호명|업체명|메뉴명|상품명|지점명|직원명|담당자명|닉네임|성함)(?= ?님|을 |를 |이 |의 |에 |에서 |입니다|,)/,
  /[\[{<(（【〔《][가-힣 ]{1,8}(?:명|이름|성함|번호)[\]}>)）】〕》]/,
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
