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
import { suspectedReasons } from "@/server/domain/reply-guard/suspicion/suspected-reasons";
import { toldIn } from "@/server/domain/reply-guard/suspicion/told-words";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

/** Log-odds from which a sentence is stopped; a warm answer to praise has little reason to sound dangerous. */
const enough: Record<Setting, number> = { calm: 0.3, mild: 0.4, caring: 0.4, cold: 0.6 };
/** Log-odds under which a broad pattern is mistaken; where a reply cares, or answers a wish, most of its catches are. */
const surelyFine: Record<Setting, number> = { calm: -1, mild: 0, caring: 0, cold: 0.3 };
/** "온기식당 드림" says nothing about the guest. */
const signOff = /^.{1,14}(?:드림|올림|일동)[.!]?$/;
const fewestSyllables = /[가-힣](?:[^가-힣]*[가-힣]){4}/;

/** Sentences no pattern names that still sound like the dangerous ones the model has learned from. */
export function suspectedSentences(reply: ReplyReading, input: GuardInput): { rule: SuspectedRule; hit: Hit }[] {
  const setting = settingOf(reply, input);
  return reply.sentences.flatMap((sentence) => {
    const { rule, logit } = suspicionOf(sentence, setting, input);
    const { start, end } = sentence;
    const isTrue = looksUp.has(rule) && isOurOwn(sentence.tight.text, input);
    return logit < enough[setting] || isTrue ? [] : [{ rule, hit: { start, end, reason: suspectedReasons[rule] } }];
  });
}

/** Hours and dishes sound like facts about someone. */
const looksUp: ReadonlySet<SuspectedRule> = new Set(["false-fact", "pii-reviewer", "pii-staff"]);
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
    (sentence) => isReadable(sentence) && suspicionOf(sentence, setting, input).logit < surelyFine[setting],
  );
}

/** Of the dangerous sentences a rule names, hardly any sounds as fine as this. */
const plainlyFine: Record<Setting, number> = { calm: -3.5, mild: -0.8, caring: -0.3, cold: -3.5 };
/** A longer one could bury what it says under kind words. */
const longestPlain = 40;

/** Short sentences so ordinary that a rule which catches a word in them is mistaken: "갓 볶아서 고소해요". */
export function plainlyFineIn(reply: ReplyReading, input: GuardInput): Sentence[] {
  const setting = settingOf(reply, input);
  return reply.sentences.filter(
    (sentence) =>
      sentence.tight.text.length <= longestPlain &&
      isReadable(sentence) &&
      suspicionOf(sentence, setting, input).logit < plainlyFine[setting],
  );
}

const judged = new WeakMap<Sentence, Suspicion>();
const unreadable: Suspicion = { rule: "accuse-reviewer", logit: Number.NEGATIVE_INFINITY };

/** A reading is made for one reply to one review, so a sentence has one setting. */
function suspicionOf(sentence: Sentence, setting: Setting, input: GuardInput): Suspicion {
  const known = judged.get(sentence);
  if (known) return known;
  const suspicion = isReadable(sentence) ? suspect(sentence.flat.text, setting, toldIn(input)) : unreadable;
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
