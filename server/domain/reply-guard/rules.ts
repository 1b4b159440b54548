import type { Rule } from "@/server/domain/reply-guard/rule";
import { accuseReviewer } from "@/server/domain/reply-guard/rules/accuse-reviewer";
import { cliche } from "@/server/domain/reply-guard/rules/cliche";
import { emojiOnNegative } from "@/server/domain/reply-guard/rules/emoji-on-negative";
import { empty } from "@/server/domain/reply-guard/rules/empty";
import { falseFact } from "@/server/domain/reply-guard/rules/false-fact";
import { forbiddenPromise } from "@/server/domain/reply-guard/rules/forbidden-promise";
import { incentiveToEdit } from "@/server/domain/reply-guard/rules/incentive-to-edit";
import { injectionCompliance } from "@/server/domain/reply-guard/rules/injection-compliance";
import { insult } from "@/server/domain/reply-guard/rules/insult";
import { inventedAspect } from "@/server/domain/reply-guard/rules/invented-aspect";
import { legalThreat } from "@/server/domain/reply-guard/rules/legal-threat";
import { tooLong, tooShort } from "@/server/domain/reply-guard/rules/length-against-review";
import { liabilityAdmission } from "@/server/domain/reply-guard/rules/liability-admission";
import { missedNegativeAspect } from "@/server/domain/reply-guard/rules/missed-negative-aspect";
import { overApology } from "@/server/domain/reply-guard/rules/over-apology";
import { overEmpathy } from "@/server/domain/reply-guard/rules/over-empathy";
import { particleError } from "@/server/domain/reply-guard/rules/particle-error";
import { piiReviewer } from "@/server/domain/reply-guard/rules/pii-reviewer";
import { piiStaff } from "@/server/domain/reply-guard/rules/pii-staff";
import { platformNameCompetitor } from "@/server/domain/reply-guard/rules/platform-name-competitor";
import { praiseNotEchoed } from "@/server/domain/reply-guard/rules/praise-not-echoed";
import { repeatsRecent } from "@/server/domain/reply-guard/rules/repeats-recent";
import { revisitOnLowStar } from "@/server/domain/reply-guard/rules/revisit-on-low-star";
import { speechLevelMix } from "@/server/domain/reply-guard/rules/speech-level-mix";
import { toneMismatch } from "@/server/domain/reply-guard/rules/tone-mismatch";
import { tooLongForPlatform } from "@/server/domain/reply-guard/rules/too-long-for-platform";
import { unansweredQuestion } from "@/server/domain/reply-guard/rules/unanswered-question";
import { unfilledToken } from "@/server/domain/reply-guard/rules/unfilled-token";
import { urlOrPhoneNotOurs } from "@/server/domain/reply-guard/rules/url-or-phone-not-ours";
import { wrongLanguage } from "@/server/domain/reply-guard/rules/wrong-language";
import { wrongShop } from "@/server/domain/reply-guard/rules/wrong-shop";

/** Every check a reply goes through, one line each; the level of each is in `verdict.ts`. */
export const rules: readonly Rule[] = [
  empty,
  unfilledToken,
  wrongLanguage,
  tooLongForPlatform,
  injectionCompliance,
  piiReviewer,
  piiStaff,
  urlOrPhoneNotOurs,
  forbiddenPromise,
  liabilityAdmission,
  legalThreat,
  accuseReviewer,
  insult,
  incentiveToEdit,
  wrongShop,
  falseFact,
  platformNameCompetitor,
  missedNegativeAspect,
  praiseNotEchoed,
  inventedAspect,
  unansweredQuestion,
  toneMismatch,
  overApology,
  overEmpathy,
  revisitOnLowStar,
  emojiOnNegative,
  speechLevelMix,
  particleError,
  cliche,
  tooShort,
  tooLong,
  repeatsRecent,
];
