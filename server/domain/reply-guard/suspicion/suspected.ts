import type { ReplyReading, Sentence } from "@/server/domain/reply-guard/reading";
import type { Hit } from "@/server/domain/reply-guard/rule";
import { showsCare } from "@/server/domain/reply-guard/apology";
import { keepsHours } from "@/server/domain/reply-guard/rules/claims/opening-times";
import { hasComplaint, isUpset } from "@/server/domain/reply-guard/stance";
import {
  type Setting,
  suspect,
  type SuspectedRule,
  type Suspicion,
} from "@/server/domain/reply-guard/suspicion/suspicion";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

/** Log-odds from which a sentence is stopped; a warm answer to praise has little reason to sound dangerous. */
const enough: Record<Setting, number> = { calm: 0.7, mild: 2.3, caring: 0.9, cold: 0.3 };
const surelyFine = -1;
/** "온기식당 드림" says nothing about the guest. */
const signOff = /^.{1,14}(?:드림|올림|일동)[.!]?$/;
const fewestSyllables = /[가-힣](?:[^가-힣]*[가-힣]){4}/;

const reasons: Record<SuspectedRule, string> = {
  "forbidden-promise": "공개된 자리에서 지키기 어려운 약속으로 읽힐 수 있어요.",
  "liability-admission": "원인이 밝혀지기 전에 책임을 인정하는 말로 읽힐 수 있어요.",
  "legal-threat": "손님을 겁주는 말로 읽힐 수 있어요.",
  "accuse-reviewer": "손님을 의심하거나 탓하는 말로 읽힐 수 있어요.",
  insult: "손님을 깎아내리는 말로 읽힐 수 있어요.",
  "incentive-to-edit": "리뷰를 고치거나 남기는 대가를 말하는 것으로 읽힐 수 있어요.",
  "pii-reviewer": "손님이 누구인지 드러날 수 있어요.",
  "platform-name-competitor": "다른 플랫폼을 권하거나 다른 가게를 깎아내리는 말로 읽힐 수 있어요.",
  "pii-staff": "직원이 누구인지, 어떤 처지인지 드러날 수 있어요.",
  "false-fact": "가게 정보와 리뷰에 없는 사실을 말하는 것으로 읽힐 수 있어요.",
};

/** Sentences no pattern names that still sound like the dangerous ones the model has learned from. */
export function suspectedSentences(reply: ReplyReading, input: GuardInput): { rule: SuspectedRule; hit: Hit }[] {
  const setting = settingOf(reply, input);
  return reply.sentences.flatMap((sentence) => {
    const { rule, logit } = suspicionOf(sentence, setting);
    const { start, end } = sentence;
    const isTrue = rule === "false-fact" && isOurOwn(sentence.tight.text, input);
    return logit < enough[setting] || isTrue ? [] : [{ rule, hit: { start, end, reason: reasons[rule] } }];
  });
}

const offers = /드셔보|드시(?:러|길|면)|맛보|곁들|추천|권해/;

/** Our hours as the profile has them, or a dish of our menu offered. */
function isOurOwn(tight: string, { shop }: GuardInput): boolean {
  const namesDish = shop.menu.some((dish) => tight.includes(dish.replace(/\s+/g, "").toLowerCase()));
  return keepsHours(tight, shop.hours) || (namesDish && offers.test(tight));
}

/** Sentences that sound fine to the model: what only a broad pattern catches in them is let go. */
export function surelyFineIn(reply: ReplyReading, input: GuardInput): Sentence[] {
  const setting = settingOf(reply, input);
  return reply.sentences.filter(
    (sentence) => isReadable(sentence) && suspicionOf(sentence, setting).logit < surelyFine,
  );
}

/** Of the dangerous sentences a rule names, hardly any sounds as fine as this. */
const plainlyFine = -3.5;
/** A longer one could bury what it says under kind words. */
const longestPlain = 40;

/** Short sentences so ordinary that a rule which catches a word in them is mistaken: "갓 볶아서 고소해요". */
export function plainlyFineIn(reply: ReplyReading, input: GuardInput): Sentence[] {
  const setting = settingOf(reply, input);
  return reply.sentences.filter(
    (sentence) =>
      sentence.tight.text.length <= longestPlain &&
      isReadable(sentence) &&
      suspicionOf(sentence, setting).logit < plainlyFine,
  );
}

const judged = new WeakMap<Sentence, Suspicion>();
const unreadable: Suspicion = { rule: "accuse-reviewer", logit: Number.NEGATIVE_INFINITY };

/** A reading is made for one reply to one review, so a sentence has one setting. */
function suspicionOf(sentence: Sentence, setting: Setting): Suspicion {
  const known = judged.get(sentence);
  if (known) return known;
  const suspicion = isReadable(sentence) ? suspect(sentence.tight.text, setting) : unreadable;
  judged.set(sentence, suspicion);
  return suspicion;
}

function isReadable({ tight }: Sentence): boolean {
  return fewestSyllables.test(tight.text) && !signOff.test(tight.text);
}

/** Who answers a complaint without a word of regret or concern is read more strictly. */
export function settingOf(reply: ReplyReading, { review }: Pick<GuardInput, "review">): Setting {
  if (!isUpset(review)) return hasComplaint(review) ? "mild" : "calm";
  return showsCare(reply) ? "caring" : "cold";
}
