import { replaceSentences } from "@/server/domain/reply-guard/mend";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { privateChannel } from "@/server/domain/reply-guard/safe-sentence";
import { scan } from "@/server/domain/reply-guard/scan";
import { hasComplaint } from "@/server/domain/reply-guard/stance";

const reason = "리뷰를 고치거나 지우는 대가를 말하면 플랫폼 제재를 받을 수 있어요.";

const review = "(?:리뷰|후기|별점|평점|점수|글|별)";
const edit = "(?:내려|지워|삭제|수정|바꿔|고쳐|변경|올려|정정|취소|철회|비공개)";
const reward = "(?:드리|드릴|드려|할인|쿠폰|서비스|무료|환불|적립|선물|보답|보상|돌려|사은품|증정)";

const deals = [
  /(?:별점|평점|점수|별)(?:을|를)?(?:다시|새로|높게|잘|더)(?:주|남기|매겨|달아)(?:시|세|면|실)|섭섭(?:지|하지)않게(?:해|챙)/,
  new RegExp(
    `${review}(?:을|를|도|은|는|만)?[^.!?]{0,8}${edit}(?:을|를|해|하여)?(?:주시|주실|주면|주신|주세요|주십|줄수|부탁|달라|바랍|하시면|하면|시면)`,
  ),
  new RegExp(
    `(?:5점|오점|만점|별다섯개?|별5개)(?:으로|을|를)?[^.!?]{0,6}(?:바꿔|고쳐|수정|주시면|올려|변경)[^.!?]{0,30}`,
  ),
  new RegExp(
    `(?:포토)?${review}(?:을|를|도)?[^.!?]{0,8}(?:남기|남겨|써|쓰|작성)(?:하)?(?:시면|주시면|주신다면|신분|주신분|면)[^.!?]{0,20}${reward}`,
  ),
  new RegExp(
    `(?:신고|제보|민원|글|리뷰|후기)(?:를|을)?(?:하지)?(?:않으|안하|취소하|철회하|내리)(?:시)?면[^.!?]{0,24}${reward}`,
  ),
  /(?:レビュー|口コミ|評価)を?(?:削除|修正|変更|取り消)|(?:删除|修改|改成|撤销)(?:评价|评论|差评|好评)|(?:评价|评论|差评)(?:删|改)/,
];

const english = [
  /\b(?:remove|delete|change|update|edit|revise|take down|reconsider)\b[^.!?]{0,24}\b(?:review|rating|stars?|post)\b/,
  /\b(?:review|rating)\b[^.!?]{0,30}\b(?:discount|coupon|voucher|gift|free)\b/,
];

/** A reward, or pressure, for changing, deleting or leaving a review. */
export const incentiveToEdit: Rule = {
  id: "incentive-to-edit",
  find: (reply) =>
    scan(reply, {
      reason,
      tight: deals,
      flat: english,
      unless: (match) => /글(?:을|은)?올려주/.test(match[0]) && !new RegExp(reward).test(match[0]),
    }),
  mend: (reply, input, hits) =>
    hasComplaint(input.review)
      ? replaceSentences(reply, hits, { label: "안전한 문장으로 바꾸기", replacement: privateChannel(input) })
      : null,
};
