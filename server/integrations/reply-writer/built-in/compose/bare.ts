import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";
import { closingOf } from "@/server/integrations/reply-writer/built-in/compose/body";
import {
  type Desk,
  type Draft,
  needed,
  notSaying,
  say,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { answerTo, askedKindOf, channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import {
  askWhat,
  doubts,
  doubtsOf,
  lowStars,
  middleStars,
  neutralClosings,
  neutralHeads,
  neutralTails,
  noStarHeads,
  noStarTails,
  starHeads,
  starTails,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/bare";
import { wishLine } from "@/server/integrations/reply-writer/built-in/compose/wish";
import { alsoOf } from "@/server/integrations/reply-writer/built-in/compose/praise";
import {
  factOpenings,
  honestOpenings,
  honestWishes,
  sosoOpenings,
  sosoWishes,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-matters";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { tell } from "@/server/integrations/reply-writer/built-in/compose/tell";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import {
  allergenOpenings,
  questionClosings,
  questionOpenings,
  unreachedOpenings,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/questions";

const counts = ["", "한", "두", "세", "네", "다섯"] as const;
const starsOf = (rating: number) => `별 ${counts[Math.min(5, Math.max(1, Math.round(rating)))] ?? ""} 개`;

const gladRating = 4;
const spokenStarHeads = starHeads.filter((phrase) => !/없어도|말없이|조용히/.test(phrase));

/** Answers a review by its stars alone: it has no words, or only orders. */
export function starsDraft(desk: Desk, angle: ReplyAngle): Draft {
  const rating = desk.reading.rating;
  const { moment } = desk.reading;
  const closing = angle === "short" ? [] : [spare(closingOf(desk))];
  if (rating === null) return [needed(`${say(desk, noStarHeads)} ${say(desk, noStarTails)}`), ...closing];
  const stars = starsOf(rating);
  if (rating >= gladRating && moment && desk.reading.letters === 0)
    return [needed(say(desk, moment.lines)), ...closing];
  if (rating >= gladRating) {
    const head = say(desk, desk.reading.letters > 0 ? spokenStarHeads : starHeads, { stars });
    return [needed(`${head} ${say(desk, notSaying(head, starTails))}`), ...closing];
  }
  const opening = needed(say(desk, rating <= 2 ? lowStars : middleStars, { stars }));
  const channel = angle === "action" && rating <= 2 ? [spare(channelOf(desk))] : [];
  return [opening, needed(say(desk, askWhat)), ...channel];
}

/** Answers a visit told without praise or complaint. */
export function neutralDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading } = desk;
  const praised = reading.praise[0] ?? null;
  if (reading.givesOrders && praised === null && (reading.rating ?? 0) >= gladRating) return starsDraft(desk, angle);
  const answer = answerTo(desk);
  const body = [
    ...(reading.suggests ? [needed(wishLine(desk))] : []),
    ...(reading.request === "contact" ? [needed(channelOf(desk))] : []),
    ...(answer ? [needed(answer)] : []),
  ];
  const isFaint = reading.rating !== null && reading.rating < gladRating && reading.letters > 0;
  if ((reading.isSoso || isFaint) && body.length === 0 && reading.praise.length === 0) return sosoDraft(desk, angle);
  const opening = neutralOpening(desk, praised, body.length > 0);
  const closings = reading.low ? neutralClosings.filter((phrase) => !phrase.includes("다음")) : neutralClosings;
  return [needed(opening), ...body, ...(angle === "short" && body.length > 0 ? [] : [spare(say(desk, closings))])];
}

/** Answers a visit that was neither good nor bad: said in so many words, or left open. */
function sosoDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { isSoso } = desk.reading;
  const opening = needed(say(desk, isSoso ? sosoOpenings : honestOpenings));
  const wish = needed(say(desk, notSaying(opening.text, isSoso ? sosoWishes : honestWishes)));
  return angle === "short" ? [wish] : [opening, wish];
}

function neutralOpening(desk: Desk, praised: Told | null, isAnswered: boolean): string {
  const { named, isSoso } = desk.reading;
  if (isSoso) return say(desk, sosoOpenings);
  if (praised) return tell(desk, praised, "also", []);
  const [one, two] = named;
  if (one && !isAnswered)
    return say(desk, factOpenings, { topics: two ? `${one}${particleFor(one, "와/과")} ${two}` : one });
  const tails = desk.reading.low ? neutralTails.filter((phrase) => !phrase.includes("반가")) : neutralTails;
  return `${say(desk, neutralHeads)} ${say(desk, tails)}`;
}

/** Answers a review that asks first of all; what it praises beside comes after. */
export function questionDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { asked, praise } = desk.reading;
  const answer = answerTo(desk) ?? say(desk, neutralClosings);
  const isCareful = asked !== null && askedKindOf(desk, asked.kind) === "allergen";
  const { unreached } = desk.reading;
  if (unreached !== null) return [needed(say(desk, unreachedOpenings[unreached])), needed(answer)];
  const opening = () => say(desk, notSaying(answer, isCareful ? allergenOpenings : questionOpenings));
  const [praised] = praise.filter(({ clause }) => soundsGlad(clause));
  if (praised !== undefined) return [needed(answer), needed(alsoOf(desk, praised, praised, [answer]))];
  if (angle === "short") return [needed(answer)];
  if (angle === "action") return [needed(answer), spare(say(desk, notSaying(answer, questionClosings)))];
  return [needed(opening()), needed(answer)];
}

/** Answers kind words under one or two stars: takes up both, and asks what was missing. */
export function doubtfulDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading } = desk;
  const stars = starsOf(reading.rating ?? 1);
  const [told] = reading.praise;
  const opening = told ? say(desk, doubtsOf, { thing: told.thing, stars }) : say(desk, doubts, { stars });
  return [needed(opening), needed(say(desk, askWhat)), ...(angle === "short" ? [] : [spare(channelOf(desk))])];
}
