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
import { complaintDetails } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-details";
import { behaviourLines, graveAskLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-answers";
import type { GraveKind } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matters";
import { andService, urgentOpen, urgentPhone } from "@/server/integrations/reply-writer/built-in/phrases/ko/urgent";
import { tellsBehaviour } from "@/server/integrations/reply-writer/built-in/reading/behaviour";
import { isEaten } from "@/server/integrations/reply-writer/built-in/reading/trade";
import type { Retold } from "@/server/integrations/reply-writer/built-in/reading/retell";

const mostFurther = 2;
/** How it felt is met already. */
const ofFeeling = /무서[웠우]|놀[랐라]|불안|걱정|울었|우셨|힘[들드]|당황/;
export const ofFood = /드시|드신|음식|재료|조리|식사|주문/;

/** What came after it: how the guest was met, and what else was wrong in their own words. */
export function furtherWrongs(desk: Desk, kind: GraveKind, others: readonly Retold[], said: string): Sentence[] {
  const { behaviours, graveAsks } = desk.reading;
  const most = graveAsks.length > 1 ? 1 : mostFurther;
  const sentences = [said];
  for (const each of behaviours.slice(0, most))
    sentences.push(say(desk, notSaying(sentences.join(" "), wellEnded(desk, behaviourLines[each], sentences))));
  const untold = others.filter(({ ni }) => !tellsBehaviour(ni, behaviours) && !ofFeeling.test(ni));
  for (const detail of untold.slice(0, Math.max(0, most - behaviours.length)))
    sentences.push(
      say(desk, notSaying(sentences.join(" "), wellEnded(desk, complaintDetails.also, sentences)), detail),
    );
  const further = sentences.slice(1).map(needed);
  return further.length > 0 ? further : serviceToo(desk, kind);
}

/** What is checked, what is asked of us, and where to go on; who asks two things hears of these. */
export function nextSteps(desk: Desk, check: string, tells: string): Draft {
  const checked = desk.reading.graveAsks.length > 1 ? [] : [needed(check)];
  const asked = desk.reading.graveAsks.map(({ kind, thing }) => needed(say(desk, graveAskLines[kind], { thing })));
  return [...checked, ...asked, closing(channelFor(desk, tells))];
}

function serviceToo(desk: Desk, kind: GraveKind): Sentence[] {
  const isAboutPeople = kind === "discrimination" || kind === "staff-misconduct";
  const isBlamed = desk.reading.complaints.some(({ matter: { aspect } }) => aspect === "service");
  return isBlamed && !isAboutPeople ? [needed(say(desk, andService))] : [];
}

function channelFor(desk: Desk, tells: string): string {
  if (desk.reading.request === "contact") return channelOf(desk);
  const asked = isEaten(desk.reading.trade) || !ofFood.test(tells) ? tells : "오신 날짜와 시간";
  return say(desk, desk.shop.phone ? urgentPhone : urgentOpen, { tells: saying(desk, asked) });
}
