import { applyEdits } from "@/server/domain/reply-guard/mend";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { foreignPhones, isInvitation } from "@/server/domain/reply-guard/rules/phone";
import { scan } from "@/server/domain/reply-guard/scan";

const phoneReason = "가게에 등록된 번호가 아니에요.";
const linkReason = "가게 정보에 없는 링크나 아이디가 들어 있어요.";

const links = [
  /(?:https?|hxxps?|ftp):\/\/\S+|\bwww\.\S+/,
  /(?<![a-z0-9@])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|net|kr|co|org|io|me|ly|gl|gle|example|jp|link|shop|store|app|xyz|biz|info|site|page|be|to|cc|ru|cn)(?:\/\S*)?(?![a-z])/,
  /(?<![a-z0-9.])@[a-z0-9_.]{3,}/,
  /[a-z0-9._%+-]{1,64} ?@ ?[a-z0-9-]{1,63}\.[a-z]{2,}/,
  /오픈 ?(?:채팅|카톡|톡)|[a-z0-9_]골뱅이|골뱅이 ?(?:[a-z]|네이버|지메일)|\b(?:on|via) (?:telegram|whats ?app|line|kakao ?talk|instagram)\b|밴드(?:에|에서|로) ?['"‘“]|\bline ?id\b|微信|whats ?app|텔레그램|카카오 ?채널|카톡 ?채널|카카오톡에서|네이버 ?카페|(?:카톡|카카오톡|라인|위챗) ?(?:아이디|id|채널|플러스|추가)|플러스 ?친구|텔레그램|디엠 ?주|dm ?(?:주세요|보내|us)|\bdm us|밴드에 가입|유튜브(?: 채널)? ?['"‘“(]|(?:유튜브|블로그|인스타|틱톡)(?: 채널| 계정)?(?:을|를)? ?(?:구독|팔로우)/,
];

/** Links, accounts and numbers the shop never told us. */
export const urlOrPhoneNotOurs: Rule = {
  id: "url-or-phone-not-ours",
  find: (reply, { shop }) => [
    ...foreignPhones(reply, shop.phone)
      .filter((phone) => !phone.personal || isInvitation(reply, phone))
      .map(({ start, end }) => ({ start, end, reason: phoneReason })),
    ...scan(reply, { reason: linkReason, flat: links }),
  ],
  mend(reply, { shop }, hits) {
    if (shop.phone === null || hits.some((hit) => hit.reason !== phoneReason)) return null;
    const text = shop.phone;
    return {
      code: "ourNumber",
      text: applyEdits(
        reply.original,
        hits.map(({ start, end }) => ({ start, end, text })),
      ),
    };
  },
};
