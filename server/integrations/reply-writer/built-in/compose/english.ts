import type { AspectMention, UrgencyKind } from "@/server/domain/analysis";
import { hasComplaint } from "@/server/domain/reply-guard/stance";
import { needed, spare, type Draft } from "@/server/integrations/reply-writer/built-in/compose/draft";
import type { Chooser } from "@/server/integrations/reply-writer/built-in/grammar/chooser";
import { fill, type Phrase, type Slots } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import * as en from "@/server/integrations/reply-writer/built-in/phrases/foreign/en";
import * as grave from "@/server/integrations/reply-writer/built-in/phrases/foreign/en-grave";
import { calmParts } from "@/server/integrations/reply-writer/built-in/reading/calm-parts";
import { type EnglishPoint, englishPoint } from "@/server/integrations/reply-writer/built-in/reading/english";
import {
  askedInEnglish,
  asksInEnglish,
  hazardInEnglish,
  isSosoInEnglish,
  opinionsIn,
  smallComplaint,
  suffererInEnglish,
} from "@/server/integrations/reply-writer/built-in/reading/english-review";
import { hoursIn, tellsHours } from "@/server/integrations/reply-writer/built-in/reading/hours";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";
import type { ReplyAngle, ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

type Desk = {
  request: ReplyRequest;
  angle: ReplyAngle;
  hostile: boolean;
  isUnhappy: boolean;
  say(phrases: readonly Phrase[], slots?: Slots): string;
  point(mention: AspectMention): EnglishPoint;
};

/** Read as praise in an unhappy review, this is none: "nobody explained why". */
const denial = /\b(?:nobody|no one|nothing|never|not|no)\b|n't\b/i;
const gladRating = 4;
const mostStars = 5;
/** Under five stars a complaint says that it is one. */
const turned = /\b(?:but|though|although|however|except|only|too|bit|little|wish|could)\b/i;
const noPoint: EnglishPoint = { what: en.complaintOf.other, quote: null, topic: en.topicOf.other };

/** A reply in English, for English reviews and for languages we do not write. */
export function englishDraft(
  request: ReplyRequest,
  chooser: Chooser,
  angle: ReplyAngle,
  isSayable: (words: string) => boolean,
): Draft {
  const { review, shop, voice } = request;
  const { analysis, rating, text } = review;
  const hostile = isHostile(text);
  const desk: Desk = {
    request,
    angle,
    hostile,
    isUnhappy: analysis.sentiment === "negative" || (rating ?? 5) <= 2,
    say: (phrases, slots = {}) => fill(chooser.pick(phrases), voice.speechLevel, { phone: shop.phone ?? "", ...slots }),
    point: (mention) => englishPoint(hostile ? { ...mention, quote: "" } : mention, isSayable),
  };
  const { urgency } = analysis;
  if (urgency && urgency.kind !== "strong-complaint") return graveDraft(desk, urgency.kind);
  if (text.trim() === "") return [needed(desk.say((rating ?? gladRating) >= gladRating ? en.starsHappy : en.starsLow))];
  if (!hostile && isSosoInEnglish(text) && (rating ?? 3) === 3)
    return [needed(desk.say(en.sosoOpenings)), needed(desk.say(en.sosoWishes)), ...answered(desk)];
  const { language, aspects, sentiment } = analysis;
  const isBlamed = hasComplaint({ ...review, reviewerName: null, language, aspects, sentiment });
  const isMild = rating === mostStars || ((rating ?? 0) >= gladRating && sentiment !== "negative");
  return isBlamed && !isMild ? complaintDraft(desk) : praiseDraft(desk);
}

/** The person first, by the name of what happened; then what is checked, then a private way. */
function graveDraft({ request, angle, hostile, say }: Desk, kind: Exclude<UrgencyKind, "strong-complaint">): Draft {
  const { review, shop } = request;
  const found = hostile || (kind !== "foreign-object" && kind !== "hygiene") ? null : hazardInEnglish(review.text);
  const isBody = kind === "illness" || kind === "injury" || kind === "allergy";
  const care = found
    ? say(grave.hazardOpenings, { what: found })
    : say(isBody && !hostile ? grave.bodyOpenings[suffererInEnglish(review.text)] : [grave.openings[kind]]);
  const sorry = needed(say(grave.sorries));
  const check = needed(say(grave.checksOf[kind] ?? grave.checks));
  const reach = needed(say(shop.phone ? grave.phone : grave.open));
  if (angle === "short") return [needed(`${say(grave.shortSorries)}${found ? ` about ${found}` : ""}`), check, reach];
  return angle === "action" ? [needed(care), sorry, check, reach] : [sorry, needed(care), reach, check];
}

function complaintDraft(desk: Desk): Draft {
  const { angle, say, request } = desk;
  const [first = noPoint, ...more] = pointsOf(desk, "negative");
  const others = more.slice(0, 2).map((point) => needed(tell(desk, en.complaintAlsos, en.quoteComplaintAlsos, point)));
  const glad = pointsOf(desk, "positive")
    .slice(0, 2)
    .map((point) => needed(tell(desk, en.mixedBridges, en.quoteBridges, point)));
  const sorry = needed(tell(desk, en.complaintOpenings, en.complaintQuotes, first));
  const check = needed(say(en.complaintChecks, { topic: first.topic }));
  if (angle === "short") return [...glad.slice(0, 1), sorry, ...others, check, ...answered(desk)];
  if (angle === "action") {
    const reach = needed(say(request.shop.phone ? en.phoneChannels : en.openChannels));
    return [...glad, sorry, check, ...others, ...answered(desk), reach];
  }
  const read = needed(tell(desk, en.complaintReads, en.readQuotes, first));
  const close = spare(say(en.honestThanks));
  return [read, needed(say(en.plainSorries)), ...others, check, ...glad, ...answered(desk), close];
}

function praiseDraft(desk: Desk): Draft {
  const { angle, hostile, say, request } = desk;
  const { text, analysis, rating } = request.review;
  const [first, ...more] = pointsOf(desk, "positive");
  const isAnswered = answered(desk).length > 0;
  const opinions = hostile ? [] : opinionsIn(request);
  const small = smallComplaint(text, opinions) ?? otherSide(opinions, rating);
  const missed = [...pointsOf(desk, "negative"), ...(small && !hostile ? [desk.point(small)] : [])];
  const noted = missed.slice(0, 2).map((each) => needed(tell(desk, en.smallNotes, en.smallQuotes, each)));
  if (!first && (hostile || (analysis.sentiment === "neutral" && rating !== mostStars))) {
    if (isAnswered) return [...(angle === "short" ? [] : [needed(say(en.askedOpenings))]), ...answered(desk)];
    const closing = hostile || (angle !== "short" && noted.length === 0) ? [spare(say(en.neutralClosings))] : [];
    return [needed(neutralOpening(desk)), ...noted, ...closing];
  }
  const point = first ?? { what: en.praiseOf.other, quote: null, topic: en.topicOf.other };
  const also = more.slice(0, 2).map((each) => needed(tell(desk, en.praiseAlsos, en.quoteAlsos, each)));
  const closing = angle === "short" || noted.length > 0 || isAnswered ? [] : [spare(say(en.praiseClosings))];
  return [
    needed(tell(desk, en.praiseOpenings, en.praiseQuotes, point)),
    ...also,
    ...noted,
    ...answered(desk),
    ...closing,
  ];
}

/** "Great location but the walls are thin": what praise turns to. */
function otherSide(opinions: readonly AspectMention[], rating: number | null): AspectMention | null {
  const torn = opinions.find(
    ({ polarity, quote }) => polarity === "positive" && /\S.*\b(?:but|though|however)\b/i.test(quote),
  );
  return torn && rating !== mostStars ? { ...torn, polarity: "negative" } : null;
}

function neutralOpening({ request, hostile, say, point }: Desk): string {
  const quote = hostile ? "" : request.review.text;
  const whole = { aspect: "other", polarity: "positive", score: 0, quote, start: 0, end: quote.length } as const;
  const words = point(whole).quote;
  return words === null ? say(en.neutralOpenings) : say(en.neutralQuotes, { quote: words });
}

function answered({ request, hostile, isUnhappy, say }: Desk): Draft {
  const { review, shop } = request;
  if (hostile || !asksInEnglish(review.text, isUnhappy)) return [];
  const hours = tellsHours(review.text) ? hoursIn("en", shop.hours ?? "") : null;
  if (hours) return [needed(say(en.hoursAnswers, { hours }))];
  const about = askedInEnglish(review.text) ?? "your question";
  return [needed(say(shop.phone ? en.questionPhone : en.questionOpen, { about }))];
}

function pointsOf(desk: Desk, polarity: AspectMention["polarity"]): EnglishPoint[] {
  const { request, hostile, isUnhappy, point } = desk;
  const points = (hostile ? request.review.analysis.aspects : opinionsIn(request))
    .filter((each) => each.polarity === polarity)
    .filter(({ quote }) => !(polarity === "negative" && request.review.rating === mostStars && !turned.test(quote)))
    .filter(({ quote }) => !(isUnhappy && polarity === "positive" && denial.test(quote)))
    .filter((each) => !(hostile && calmParts(each.quote).length === 0))
    .map(point);
  const key = ({ what, quote }: EnglishPoint) => quote ?? what;
  return points.filter((each, index) => points.findIndex((other) => key(other) === key(each)) === index);
}

function tell(
  { say }: Desk,
  clauses: readonly Phrase[],
  quotes: readonly Phrase[],
  { what, quote, topic }: EnglishPoint,
): string {
  return quote === null ? say(clauses, { what, topic }) : say(quotes, { quote, topic });
}
