import { replaceSentences } from "@/server/domain/reply-guard/mend";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { anyOf, near } from "@/server/domain/reply-guard/phrase";
import { privateChannel } from "@/server/domain/reply-guard/safe-sentence";
import { scan } from "@/server/domain/reply-guard/scan";
import { hasComplaint } from "@/server/domain/reply-guard/stance";

const reason = "리뷰를 고치거나 지우는 대가를 말하면 플랫폼 제재를 받을 수 있어요.";

const review = "(?:리뷰|후기|별점|평점|점수|평가|(?<!한)글|별(?:하나|한개|다섯개?|5개)?|[0-5]점|오점|만점)";
const edit =
  "(?:내려|내리|지워|지우|삭제|수정|바꿔|고쳐|변경|올려|높여|상향|정정|취소|철회|비공개|블라인드|조정|다시매겨|다시주|재고|추가|정리해|다시써|좋게써|찍어)";
const ask =
  "(?:주시|주실|주면|주신다|주신|주세요|주십|줄수|부탁|달라|바랍|바라|하시|하신|하실|하면|시면|시고|시는|신뒤|의향|요청|가능하실|어떨까|어떠|될까|동의|조건|확인되면|은어떠)";
const reward =
  "(?:드리|드릴|드려|할인|쿠폰|서비스|무료|공짜|환불|적립|선물|보답|보상|돌려|사은품|증정|쏩니다|쏠|쏘|반값|깎|업그레이드|추첨|입금|보내|넣어|나갑니다|나가|잘해|잘모|성의|진행)";

const deals = [
  anyOf(
    near(review, near(edit, ask, 8), 10),
    near(
      "(?:별점|평점|점수|별)(?:을|를|만|도)?(?:한개|하나|좀)?(?:만)?(?:다시|새로|높게|잘|더)",
      "(?:주|남기|매겨|달아)(?:시|세|면|실)",
      3,
    ),
    near(`(?:^|[.!?]|만|이만|꼭|좀)(?:내려|지워|삭제해)`, "(?:주시|주세요|주십|주실|가능|부탁)", 4),
    "섭섭(?:지|하지)않게|성의(?:를)?표시|선처|조용히넘어가|좋은쪽으로|다시써주|(?:별점|리뷰|후기)이벤트|별점(?:은|을|도)?(?:[0-5]점)?(?:다시|꼭)?(?:한번)?부탁|(?:리뷰|후기)(?:화면|인증|캡처)[^.!?]{0,10}(?:드|증정|서비스)|다시한번만생각|(?:1점|별하나|별한개|일점)은(?:너무|가혹|좀)|글(?:은|을)?내려주시",
    near(
      `${review}[은는을를도만이가]?[^.!?]{0,10}(?:남기|남겨|써|쓰|작성|인증|태그|올려|이벤트|하나당|주신|지우|삭제)[^.!?]{0,6}(?:면|분|당|중|시고|다면|후|께|조건)`,
      reward,
      20,
    ),
    near("(?:블로그|인스타|영수증|사진리뷰|포토리뷰|포토후기)[^.!?]{0,10}(?:면|분|시고)", reward, 18),
    near(
      "(?:별|별점)?(?:다섯개|5개|5점|오점|만점)(?:이면|면|주시면|남기면|남겨주시면|으로|리뷰이벤트)",
      `(?:${reward}|바꿔|고쳐|수정|주시면|올려|변경|참여)`,
      20,
    ),
    near(
      "(?:신고|제보|민원|글|리뷰|후기|보건소|언론|고소)[^.!?]{0,8}(?:않으|안하|안올리|취소하|취소해주|철회하|내리|내려주|지우|삭제하)(?:시)?(?:면|는)",
      reward,
      24,
    ),
    near("좋은(?:점수|리뷰|평가|별점)[^.!?]{0,8}(?:주신분|주시면|남겨주시면)", reward, 16),
  ),
  /(?:レビュー|口コミ|評価|星)[^。]{0,8}(?:削除|修正|変更|取り消|書き直|増や|上げ|つけ直)|五星好评|好评[^。]{0,8}(?:送|优惠|打折|返)|(?:删除|修改|改成|撤销|删掉)[^。]{0,4}(?:评价|评论|差评|好评|五星)|(?:评价|评论|差评)[^。]{0,2}(?:删|改)/,
];

const english = [
  /\b(?:tak(?:e|ing)|bring(?:ing)?|pull(?:ing)?) (?:it|this|that|your|the)(?: \w+)? down\b|\b(?:remove|removing|delete|change|changing|update|edit|deleted|removed|erase|revise|take down|reconsider|bump)\b[^.!?]{0,24}\b(?:review|rating|(?:five|5) stars?|stars?|post)\b/,
  /\b(?:reviews?|reviewers|rating|five stars)\b[^.!?]{0,30}\b(?:discount|coupon|voucher|gift|free)\b/,
];

/** What we changed, thanks for a review that stands, or a plea that is taken back. */
const fine =
  /(?:달라는|하라는|부탁은|게아니|드리려는|드리지않|말아|마세요)|(?:남겨|올려|써)주(?:신|셔서|셨)(?!분)|(?:메뉴판|조리|순서|방법|요청란|주문|예약|응대|위치|양념|튀김)[^.!?]{0,10}(?:수정|바꿔|바꾸|고쳐|변경|취소)/;

/** A reward, or pressure, for changing, deleting or leaving a review. */
export const incentiveToEdit: Rule = {
  id: "incentive-to-edit",
  find: (reply) =>
    scan(reply, {
      reason,
      tight: deals,
      flat: english,
      unless: (match, sentence) =>
        fine.test(sentence.slice(Math.max(0, match.index - 10), match.index + match[0].length + 6)) ||
        (/글(?:을|은)?올려주/.test(match[0]) && !new RegExp(reward).test(match[0])) ||
        /^we (?:changed|updated)/.test(sentence),
    }),
  mend: (reply, input, hits) =>
    hasComplaint(input.review)
      ? replaceSentences(reply, hits, { code: "safeSentence", replacement: privateChannel(input) })
      : null,
};
