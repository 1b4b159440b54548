import type { Aspect } from "@/server/domain/analysis";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";
import { isEaten } from "@/server/integrations/reply-writer/built-in/reading/trade";
import {
  furtherWrongs,
  nextSteps,
  ofFeeling,
  ofFood,
} from "@/server/integrations/reply-writer/built-in/compose/afterwards";
import {
  type Desk,
  type Draft,
  needed,
  notSaying,
  say,
  type Sentence,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { checksFor } from "@/server/integrations/reply-writer/built-in/compose/grave-checks";
import { praisedLast } from "@/server/integrations/reply-writer/built-in/compose/complaint";
import { moneyDraft } from "@/server/integrations/reply-writer/built-in/compose/money";
import { saysSame } from "@/server/integrations/reply-writer/built-in/matters/told";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { honestThanks } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import type { GraveKind } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matter";
import {
  bodyCares,
  graveOpenings,
  graveShorts,
  graveThings,
  lossCares,
  matterCares,
  neutralSorries,
  plainCares,
  urgentFrames,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/urgent";
import type { Retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { tellsBehaviour } from "@/server/integrations/reply-writer/built-in/reading/behaviour";
import { isGrave } from "@/server/integrations/reply-writer/built-in/reading/grave";
import type { Matter } from "@/server/integrations/reply-writer/built-in/reading/matter";

const gladRating = 4;
/** What nobody does to somebody. */
const ofGoods: ReadonlySet<Aspect> = new Set(["taste", "portion", "delivery", "cleanliness", "location", "ambience"]);

/** Answers what is grave by its name: what happened, how it was met, what is checked, what was asked for, a private way; no cause, no promise of money. */
export function urgentDraft(desk: Desk, taken: GraveKind, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  const { matter } = reading;
  const kind = matter?.kind ?? taken;
  const money = kind === "refund-dispute" || kind === "report-threat" ? moneyDraft(desk, kind, angle) : null;
  if (money !== null) return money;
  const frame = urgentFrames[kind];
  const beside = retoldBeside(desk, kind);
  const main = mainOf(desk, kind, beside);
  const { neun, ni } = tellingOf(main, desk);
  const isTold = ni !== "";
  const check = say(desk, checksFor(desk, kind));
  const others = beside.filter((each) => !saysSame(each, main ?? reading.graveDetail));
  const further = furtherWrongs(desk, kind, others, check);
  const steps = nextSteps(desk, check, frame.tells);
  const praised = praisedBeside(desk);
  if (angle === "short") {
    const sorry = isTold ? say(desk, graveShorts, { neun, ni }) : say(desk, frame.sorries);
    return [needed(sorry), ...further.slice(0, 1), ...steps, ...praised];
  }
  const cares = isTold ? caresFor(kind, matter) : fitting(desk, frame.cares, plainCares);
  const sorries = matter === null ? fitting(desk, frame.sorries, neutralSorries) : frame.sorries;
  const care = say(desk, notSaying(ni, cares));
  const sorry = needed(say(desk, notSaying(`${ni} ${care}`, sorries)));
  const body = [sorry, ...further, ...steps, ...praised];
  const named = isTold ? [] : thingNamed(desk);
  if (angle === "action") return [...named, needed(`${ni} ${care}`.trim()), ...body];
  const opening = isTold ? [needed(say(desk, graveOpenings, { neun }))] : named;
  const thanks = voice.length === "long" ? [spare(say(desk, honestThanks))] : [];
  return [...opening, needed(care), ...body, ...thanks];
}

/** What happened, before "말씀" and before what we feel: as the guest tells it, or by its name; "" where nothing tells it. */
function tellingOf(main: Retold | undefined, { reading: { matter, graveDetail } }: Desk): { neun: string; ni: string } {
  const quote = graveDetail !== null && "quote" in graveDetail ? graveDetail.quote : null;
  if (main === undefined && quote !== null) return { neun: `${quote}는`, ni: `${quote}는 말씀에` };
  const told = main?.go.slice(0, -1) ?? matter?.told ?? null;
  return told === null ? { neun: "", ni: "" } : { neun: `${told}는`, ni: `${told}니` };
}

/** "배달기사가 문 앞에 침을 뱉었다니". */
const saysWho = /^(?:[가-힣]+ )?[가-힣]{2,}(?:이|가|께서) /;

function isOfPeople(kind: GraveKind): boolean {
  return kind === "discrimination" || kind === "staff-misconduct";
}

/** The clause that tells what is grave, where it says more than we have a name for. */
function mainOf({ reading }: Desk, kind: GraveKind, beside: readonly Retold[]): Retold | undefined {
  const { matter, graveDetail, behaviours, complaints } = reading;
  const told = complaints.flatMap(({ detail, matter: { aspect } }) =>
    detail !== null && "ni" in detail ? [{ detail, aspect }] : [],
  );
  if (matter !== null && (isOfPeople(kind) || kind === "refund-dispute")) {
    const isSame = (ni: string) =>
      ni.includes(matter.words) || (matter.told.endsWith("상했다") && ni.startsWith(matter.noun));
    const same = told.find(({ detail: { ni } }) => isSame(ni) && saysWho.test(ni));
    if (same !== undefined) return same.detail;
  }
  if (matter !== null && (!matter.isWide || kind === "discrimination")) return undefined;
  const own = told
    .filter(({ detail, aspect }) => beside.includes(detail) && (!isOfPeople(kind) || !ofGoods.has(aspect)))
    .map(({ detail }) => detail)
    .filter(({ ni }) => !tellsBehaviour(ni, behaviours) && !ofFeeling.test(ni));
  const grave = own.find(({ ni }) => isGrave(ni, kind));
  if (grave !== undefined) return grave;
  if (matter !== null) return graveDetail !== null && "ni" in graveDetail ? graveDetail : undefined;
  return isBodily(kind) ? undefined : own[0];
}

const somebody =
  /^(?:방|자리|응대|서비스|가게|매장|음식|시간|말|일|친절|위생|청소|설명|소리)$|직원|사장|원장|선생|알바|기사|손님|사람|강사|트레이너|간호사|의사|아이|엄마|아빠/;

/** Where no clause tells it: at least what it is about. */
function thingNamed(desk: Desk): Sentence[] {
  const thing = desk.reading.points.find(({ polarity, name }) => polarity === "negative" && !somebody.test(name))?.name;
  return thing === undefined ? [] : [needed(say(desk, graveThings, { thing }))];
}

/** What else was wrong, in the guest's own words; nothing that the grave matter names already, nothing of the body. */
function retoldBeside({ reading: { complaints, matter } }: Desk, kind: GraveKind): Retold[] {
  const isNamed = (ni: string) =>
    matter !== null &&
    (ni.includes(matter.words) ||
      (matter.told.endsWith("쏟아졌다") && /쏟/.test(ni)) ||
      sharesNoun(matter.told, ni) ||
      (isBodily(kind) && isGrave(ni, kind)));
  return complaints.flatMap(({ detail }) => (detail !== null && "ni" in detail && !isNamed(detail.ni) ? [detail] : []));
}

function isBodily(kind: GraveKind): kind is "illness" | "injury" | "allergy" {
  return kind === "illness" || kind === "injury" || kind === "allergy";
}

function sharesNoun(told: string, ni: string): boolean {
  return nounsOf(told).some((noun) => new RegExp(`(?<![가-힣])${noun}(?:[이가을를은는도]|(?= ))`).test(ni));
}

function nounsOf(told: string): string[] {
  return [...told.matchAll(/([가-힣]+)(?:을|를|이|가|까지|으로|로)(?= )/g)].flatMap(({ 1: noun }) => noun ?? []);
}

/** After what was told, whatever kind it is taken for. */
function caresFor(kind: GraveKind, matter: Matter | null): readonly Phrase[] {
  const who = matter?.who ?? "guest";
  if (matter?.told.startsWith("아이를 떠나보내") === true) return lossCares;
  if (isBodily(kind) && matter?.told.includes("머리카락") !== true) return bodyCares[who];
  if (isBodily(kind)) return matterCares["staff-misconduct"];
  return kind === "foreign-object" && matter?.hurts === true ? bodyCares[who] : matterCares[kind];
}

/** Lines that speak of food only where it is eaten, and particular ones only where the words bear them out. */
function fitting({ reading }: Desk, phrases: readonly Phrase[], others: readonly Phrase[]): readonly Phrase[] {
  if (!reading.isBorneOut) return others;
  const fit = isEaten(reading.trade) ? phrases : phrases.filter((phrase) => !ofFood.test(phrase));
  return fit.length > 0 ? fit : others;
}

/** What was praised beside it, where the stars are many. */
function praisedBeside(desk: Desk): Sentence[] {
  return (desk.reading.rating ?? 0) < gladRating ? [] : praisedLast(desk).map(({ text }) => spare(text));
}
