import type { AspectMention, UrgencyKind } from "@/server/domain/analysis";
import { hasComplaint } from "@/server/domain/reply-guard/stance";
import { needed, spare, type Draft } from "@/server/integrations/reply-writer/built-in/compose/draft";
import type { Chooser } from "@/server/integrations/reply-writer/built-in/grammar/chooser";
import { fill, type Phrase, type Slots } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import * as en from "@/server/integrations/reply-writer/built-in/phrases/foreign/en";
import * as grave from "@/server/integrations/reply-writer/built-in/phrases/foreign/en-grave";
import { calmParts } from "@/server/integrations/reply-writer/built-in/reading/calm-parts";
import {
  type EnglishPoint,
  type EnglishPoints,
  englishPoints,
} from "@/server/integrations/reply-writer/built-in/reading/english";
import {
  askedInEnglish,
  asksInEnglish,
  hazardInEnglish,
  isSosoInEnglish,
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
  points: EnglishPoints;
  say(phrases: readonly Phrase[], slots?: Slots): string;
};

const gladRating = 4;
const mostStars = 5;
const noPoint: EnglishPoint = { what: en.complaintOf.other, topic: en.topicOf.other };
const longestPair = 90;

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
  const { language, aspects, sentiment, urgency } = analysis;
  const isUnhappy = sentiment === "negative" || (rating ?? mostStars) <= 2;
  const known = { text: hostile ? "" : text, aspects, isUnhappy, isFull: rating === mostStars };
  const desk: Desk = {
    request,
    angle,
    hostile,
    isUnhappy,
    points: hostile ? calmPoints(aspects) : englishPoints(known, isSayable),
    say: (phrases, slots = {}) => fill(chooser.pick(phrases), voice.speechLevel, { phone: shop.phone ?? "", ...slots }),
  };
  const { praised, blamed } = desk.points;
  if (urgency && urgency.kind !== "strong-complaint") return graveDraft(desk, urgency.kind);
  if (text.trim() === "") return [needed(desk.say((rating ?? gladRating) >= gladRating ? en.starsHappy : en.starsLow))];
  if (!hostile && isSosoInEnglish(text) && (rating ?? 3) === 3 && praised.length + blamed.length === 0)
    return [needed(desk.say(en.sosoOpenings)), needed(desk.say(en.sosoWishes)), ...answered(desk)];
  const isLow = (rating ?? mostStars) < gladRating && blamed.length > 0;
  const isBlamed = isLow || hasComplaint({ ...review, reviewerName: null, language, aspects, sentiment });
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
  const { angle, say, request, points } = desk;
  const { topic } = points.blamed[0] ?? noPoint;
  const [first = noPoint.what, ...more] = joined(points.blamed);
  const others = more.map((what) => needed(say(en.complaintAlsos, { what })));
  const glad = joined(points.praised)
    .slice(0, 1)
    .map((what) => needed(say(en.mixedBridges, { what })));
  const sorry = needed(say(en.complaintOpenings, { what: first }));
  const check = needed(say(en.complaintChecks, { topic }));
  if (angle === "short") return [...glad, sorry, check, ...others, ...answered(desk)];
  if (angle === "action") {
    const reach = spare(say(request.shop.phone ? en.phoneChannels : en.openChannels));
    return [...glad, sorry, check, ...others, ...answered(desk), reach];
  }
  const read = needed(say(en.complaintReads, { what: first }));
  return [
    ...glad,
    read,
    needed(say(en.plainSorries)),
    ...others,
    check,
    ...answered(desk),
    spare(say(en.honestThanks)),
  ];
}

function praiseDraft(desk: Desk): Draft {
  const { angle, hostile, say, request, points } = desk;
  const { analysis, rating } = request.review;
  const [first, ...more] = joined(points.praised);
  const isAnswered = answered(desk).length > 0;
  const noted = joined(points.blamed).map((what) => needed(say(en.smallNotes, { what })));
  if (!first && (hostile || (analysis.sentiment === "neutral" && rating !== mostStars))) {
    if (isAnswered) return [...(angle === "short" ? [] : [needed(say(en.askedOpenings))]), ...answered(desk)];
    const closing = hostile || (angle !== "short" && noted.length === 0) ? [spare(say(en.neutralClosings))] : [];
    return [needed(say(en.neutralOpenings)), ...noted, ...closing];
  }
  const festive = points.isFestive ? [needed(say(en.festive))] : [];
  const also = more.map((what) => needed(say(en.praiseAlsos, { what })));
  const closing =
    angle === "short" || noted.length + festive.length > 0 || isAnswered ? [] : [spare(say(en.praiseClosings))];
  const opening = first ? say(en.praiseOpenings, { what: first }) : say(en.praiseBare);
  return [
    ...(first || festive.length === 0 ? [needed(opening)] : []),
    ...also,
    ...festive,
    ...noted,
    ...answered(desk),
    ...closing,
  ];
}

/** Two short points in one clause, a further one in its own. */
function joined(points: readonly EnglishPoint[]): string[] {
  const [first, second, ...rest] = points.map(({ what }) => what);
  if (first === undefined) return [];
  if (second === undefined) return [first];
  const isPair = first.length + second.length <= longestPair && !/ and /.test(`${first}${second}`);
  return isPair ? [`${first} and ${second}`, ...rest] : [first, second, ...rest].slice(0, 2);
}

/** Of a review that gives orders, only what its aspects say in general. */
function calmPoints(aspects: readonly AspectMention[]): EnglishPoints {
  const calm = aspects.filter(({ quote }) => calmParts(quote).length > 0);
  const of = (polarity: AspectMention["polarity"], names: typeof en.praiseOf) =>
    calm
      .filter((each) => each.polarity === polarity)
      .map(({ aspect }) => ({ what: names[aspect], topic: en.topicOf[aspect] }));
  return { praised: of("positive", en.praiseOf), blamed: of("negative", en.complaintOf), isFestive: false };
}

function answered({ request, hostile, isUnhappy, say }: Desk): Draft {
  const { review, shop } = request;
  if (hostile || !asksInEnglish(review.text, isUnhappy)) return [];
  const hours = tellsHours(review.text) ? hoursIn("en", shop.hours ?? "") : null;
  if (hours) return [needed(say(en.hoursAnswers, { hours }))];
  const about = askedInEnglish(review.text) ?? "your question";
  return [needed(say(shop.phone ? en.questionPhone : en.questionOpen, { about }))];
}
