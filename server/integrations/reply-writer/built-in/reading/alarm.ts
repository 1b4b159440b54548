import type { Analysis } from "@/server/domain/analysis";
import { alarmOf } from "@/server/domain/understanding/urgency";
import { type Matter, matterIn, unnamedMatter } from "@/server/integrations/reply-writer/built-in/reading/matter";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";
import type { ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

type Alarm = { urgency: Analysis["urgency"]; isLoud: boolean; grave: Matter | null; unnamed: Matter | null };

const gladRating = 4;
/** Log-odds from which an alarm is loud: under four stars, and from there on. */
const loudFrom = 0;
const gladlyLoudFrom = 3;
/** From there on an alarm that nothing names is one at all. */
const gladlyHeardFrom = -1;
/** Log-odds from which it is grave though what makes it so has no name; with stars anger is loud too. */
const sureFrom = 1;
const starlessSureFrom = 0;

/** Coriander that was to be left out is no allergy by itself. */
const ofAllergy =
  /알레르|알러지|두드러기|발진|가려|가렵|부었|부어|붓|숨|기도|쇼크|반응|따갑|따가|못 ?먹는|먹으면 ?안|견과|땅콩|갑각|새우|우유|유당|계란|글루텐/;

/**
 * What calls the owner, whether it does so loudly, and what makes it grave. Under four stars, where much is blamed that is not
 * grave, a faint call is one only where what makes it grave has a name.
 */
export function alarmIn({ analysis, rating, text }: ReplyRequest["review"], trade: Trade): Alarm {
  const { urgency } = analysis;
  if (urgency === null || (urgency.kind === "allergy" && !ofAllergy.test(text)))
    return { urgency: null, grave: null, unnamed: null, isLoud: false };
  const isGlad = (rating ?? gladRating) >= gladRating;
  const loudness = alarmOf(text, rating);
  const isLoud = loudness >= (isGlad ? gladlyLoudFrom : loudFrom);
  const grave = urgency.kind === "strong-complaint" ? null : matterIn(text, urgency.kind, trade);
  const isNamed = urgency.kind === "strong-complaint" || grave !== null;
  const isGrave = isLoud || isNamed || (isGlad && loudness >= gladlyHeardFrom);
  const isUnnamed = !isNamed && loudness >= (rating === null ? starlessSureFrom : sureFrom);
  const unnamed = isUnnamed ? unnamedMatter(text, urgency, trade) : null;
  return { urgency: isGrave ? urgency : null, grave, unnamed, isLoud };
}
