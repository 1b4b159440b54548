import {
  closing,
  type Desk,
  type Draft,
  needed,
  notSaying,
  say,
  saying,
  type Sentence,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import { wellEnded } from "@/server/integrations/reply-writer/built-in/compose/tell";
import { behaviourLines, graveAskLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-answers";
import type { GraveKind } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matter";
import {
  andService,
  graveAlso,
  owedAnswers,
  toldOpen,
  toldPhone,
  urgentOpen,
  urgentPhone,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/urgent";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { tellsBehaviour } from "@/server/integrations/reply-writer/built-in/reading/behaviour";
import { isEaten, type Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";
import type { Retold } from "@/server/integrations/reply-writer/built-in/reading/retell";

const mostFurther = 2;
const ofBody: ReadonlySet<GraveKind> = new Set(["illness", "injury", "allergy"]);
/** How it felt is met already. */
export const ofFeeling = /무서[웠우]|놀[랐라]|불안|걱정|울었|우셨|힘[들드]|당황/;
/** What the guest is, which is no fault of ours. */
const ofGuest =
  /(?:문자|전화|예약|연락|주문|결제|입금|취소|문의|부탁|요청)(?:했|하셨|드렸)다니$|사람이었|체질이|임신 ?중|임산부|환자|예민/;
const tellsWhen =
  /어제|오늘|그제|그저께|지난주|[월화수목금토일]요일|주말|\d ?월|\d ?일(?!째)|\d ?시|저녁|점심|아침|새벽|(?<![가-힣])밤/;
/** Who wrote so much has told what we would ask. */
const toldLetters = 70;
const whenBy: Partial<Record<Trade, string>> = {
  goods: "구매하신 날짜",
  care: "맡기신 날짜",
  lodging: "묵으신 날짜",
};
export const ofFood = /드시|드신|음식|재료|조리|식사|주문/;

/** What came after it: how the guest was met, and what else was wrong in their own words. */
export function furtherWrongs(desk: Desk, kind: GraveKind, others: readonly Retold[], said: string): Sentence[] {
  const { graveAsks } = desk.reading;
  const behaviours = desk.reading.behaviours.filter((each) => each !== "untended" || ofBody.has(kind));
  const most = graveAsks.length > 1 ? 1 : mostFurther;
  const sentences = [said];
  for (const each of behaviours.slice(0, most))
    sentences.push(say(desk, notSaying(sentences.join(" "), wellEnded(desk, behaviourLines[each], sentences))));
  const untold = others.filter(({ ni }) => !tellsBehaviour(ni, behaviours) && !ofFeeling.test(ni) && !ofGuest.test(ni));
  for (const detail of untold.slice(0, Math.max(0, most - behaviours.length)))
    sentences.push(say(desk, notSaying(sentences.join(" "), wellEnded(desk, graveAlso, sentences)), detail));
  const further = sentences.slice(1).map(needed);
  return further.length > 0 ? further : serviceToo(desk, kind);
}

/** What is checked, what is asked of us, and where to go on; who asks two things hears of these. */
export function nextSteps(desk: Desk, check: string, tells: string): Draft {
  const checked = desk.reading.graveAsks.length > 1 ? [] : [needed(check)];
  const asked = desk.reading.graveAsks.map(({ kind, thing }) => needed(say(desk, graveAskLines[kind], { thing })));
  return [...checked, ...asked, closing(channelFor(desk, tells))];
}

/** They were met well, as they say themselves. */
const amended = /(?:바꿔|새로 ?해?|다시 ?해) ?[주줬][시셨었]?|사과하[셨시]|죄송하다(?:고|며)/;

function serviceToo(desk: Desk, kind: GraveKind): Sentence[] {
  const isAboutPeople = kind === "discrimination" || kind === "staff-misconduct" || kind === "allergy";
  if (amended.test(desk.reading.text)) return [];
  const isBlamed = desk.reading.complaints.some(
    ({ matter: { aspect }, clause }) => aspect === "service" && soundsBad(clause),
  );
  return isBlamed && !isAboutPeople ? [needed(say(desk, andService))] : [];
}

/** Where to go on: nobody is asked what they told, nor sent where nobody answers. */
function channelFor(desk: Desk, tells: string): string {
  const { request, behaviours, graveAsks, text, letters, trade } = desk.reading;
  if (behaviours.includes("unanswered") || behaviours.includes("hung-up")) return say(desk, owedAnswers);
  if (request === "contact") return channelOf(desk);
  const isTold = tellsWhen.test(text) || letters >= toldLetters;
  const told = desk.shop.phone ? toldPhone : toldOpen;
  const asking = desk.shop.phone ? urgentPhone : urgentOpen;
  const asked = isEaten(trade) || !ofFood.test(tells) ? tells : "오신 날짜와 시간";
  const phrases = (isTold ? told : [...told, ...asking]).filter(
    (phrase) => graveAsks.length === 0 || !/답을/.test(phrase),
  );
  return say(desk, phrases, { tells: saying(desk, whenBy[trade] ?? asked) });
}
