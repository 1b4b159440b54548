import { apologiesIn } from "@/server/domain/reply-guard/apology";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";
import { isLow, isPurePraise, wantsMore } from "@/server/domain/reply-guard/stance";

const reasons = {
  apology: "칭찬만 있는 리뷰인데 사과하고 있어요.",
  cheer: "불만 리뷰에 들뜬 말이 섞여 있어요.",
  excuse: "변명이나 탓으로 읽혀요. 무엇을 살펴볼지 말해 보세요.",
  lecture: "손님을 가르치는 말로 읽혀요.",
  mimic: "손님 사투리를 흉내 내는 것처럼 들려요.",
  light: "합쇼체 가게의 답글치고 말투가 너무 가벼워요.",
} as const;

const cheer = [
  /축하(?!할일은아)|신나(?:요|네|서|게)|기뻐(?:요|합니다)|기쁩니다|즐거운하루|대박|최고죠|ㅎㅎ|ㅋㅋ|행복한하루|짱|야호|만세/,
];
const excuses = [
  /어쩔수(?:가|는)?없|원래(?:는|가)?[^.!?]{0,18}(?:습니다|어요|아요|해요|돼요|됩니다|그래요|물어요|져요|집니다)|(?:이해|양해)(?:를|좀|해|해주)*(?:주세요|주십|부탁|바랍|해주시)|소관이?아니|저희탓(?:이)?아니|저희(?:잘못|책임)(?:이|은)?아니|복불복|당연히그|다들그(?:래|렇)|바빠서그|바빠서[^.!?]{0,8}못|바쁘다보니|바쁜시간|(?:때문|탓)(?:이에요|입니다|이라서요|이죠|에그렇|에그래)|너그럽게|빼드릴수없|안돼요|안됩니다|못해드|할수없어요|어느(?:식당|가게|집)이나|저희눈엔|해롭진|필수라|다들하세요|꼭필요해서|안드시면|라이더가없|물가가올라|멍이들어요|앞손님이늦|대중교통을이용|귀마개|그릇값은|값은받지않았|(?:들어가|드셔|먹어|있어)야맛있|번거로우셔도|저희도힘들|저희도어려|다른손님도(?:생각|계)|기사님(?:께|한테)(?:말|문의)|여럿이오|과음은|외우|회전율/,
];
const lecture = [
  /자제하시|자제해|조심하셔야|주의하셔야|하셔야(?:합니다|해요|돼요|됩니다)|고치셔야|버릇을|건강에해로우/,
];
const mimic = [/오이소|시랑께|랑께요|당께|지라[?!]|네예[!.]|심더|니더[.!]|브러요/];
const light = [/ㅎㅎ|ㅋㅋ|[세해어아]용(?![가-힣])|짱|오세용|하세용|^우와|대박/];

/** Apology on praise, cheer on a complaint, excuses, lectures, or a manner below the shop's own. */
export const toneMismatch: Rule = {
  id: "tone-mismatch",
  find(reply, { review, voice }) {
    const sorry =
      isPurePraise(review) && !wantsMore(review)
        ? apologiesIn(reply).map((span) => ({ ...span, reason: reasons.apology }))
        : [];
    return [
      ...sorry,
      ...(isLow(review) ? scan(reply, { reason: reasons.cheer, tight: cheer }) : []),
      ...(wantsMore(review) ? scan(reply, { reason: reasons.excuse, tight: excuses }) : []),
      ...scan(reply, { reason: reasons.lecture, tight: lecture }),
      ...scan(reply, { reason: reasons.mimic, tight: mimic }),
      ...(voice.speechLevel === "hapsyo" && voice.tone !== "cheerful"
        ? scan(reply, { reason: reasons.light, tight: light })
        : []),
    ];
  },
};
