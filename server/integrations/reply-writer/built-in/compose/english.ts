import type { AspectMention } from "@/server/domain/analysis";
import { hasComplaint } from "@/server/domain/reply-guard/stance";
import type { Chooser } from "@/server/integrations/reply-writer/built-in/grammar/chooser";
import { fill, type Phrase, type Slots } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import * as en from "@/server/integrations/reply-writer/built-in/phrases/foreign/en";
import { needed, spare, type Draft } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { type EnglishPoint, englishPoint } from "@/server/integrations/reply-writer/built-in/reading/english";
import { hoursIn, tellsHours } from "@/server/integrations/reply-writer/built-in/reading/hours";
import { calmParts } from "@/server/integrations/reply-writer/built-in/reading/calm-parts";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";
import type { ReplyAngle, ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

const question = /\?/;
/** Read as praise in an unhappy review, this is none: "nobody explained why". */
const denial = /\b(?:nobody|no one|nothing|never|not|no)\b|n't\b/i;

/** A reply in English, for English reviews and for languages we do not write. */
export function englishDraft(
  request: ReplyRequest,
  chooser: Chooser,
  angle: ReplyAngle,
  isSayable: (words: string) => boolean,
): Draft {
  const { review, shop, voice } = request;
  const { analysis, rating, text } = review;
  const say = (phrases: readonly Phrase[], slots: Slots = {}) =>
    fill(chooser.pick(phrases), voice.speechLevel, { phone: shop.phone ?? "", ...slots });
  const hostile = isHostile(text);
  const isUnhappy = analysis.sentiment === "negative" || (rating ?? 5) <= 2;
  const points = (polarity: AspectMention["polarity"]) =>
    unique(
      (hostile ? analysis.aspects : told(request))
        .filter((each) => each.polarity === polarity)
        .filter(({ quote }) => !(isUnhappy && polarity === "positive" && denial.test(quote)))
        .filter((each) => !(hostile && calmParts(each.quote).length === 0))
        .map((mention) => englishPoint(hostile ? { ...mention, quote: "" } : mention, isSayable)),
    );
  const tell = (clauses: readonly Phrase[], quotes: readonly Phrase[], { what, quote, topic }: EnglishPoint) =>
    quote === null ? say(clauses, { what, topic }) : say(quotes, { quote, topic });
  const praise = points("positive");
  const complaints = points("negative");
  const short = angle === "short";
  const channel = needed(say(shop.phone ? en.phoneChannels : en.openChannels));
  const hours = tellsHours(text) ? hoursIn("en", shop.hours ?? "") : null;
  const answers = hours ? en.hoursAnswers : shop.phone ? en.questionPhone : en.questionOpen;
  const asked = !hostile && question.test(text) ? [needed(say(answers, { hours: hours ?? "" }))] : [];

  if (analysis.urgency && analysis.urgency.kind !== "strong-complaint") {
    const care = needed(fill(en.urgentOpenings[analysis.urgency.kind], voice.speechLevel));
    const sorry = needed(say(en.urgentSorries));
    const check = needed(say(en.urgentChecksOf[analysis.urgency.kind] ?? en.urgentChecks));
    const private_ = needed(say(shop.phone ? en.urgentPhone : en.urgentOpen));
    return short
      ? [sorry, check, private_]
      : angle === "action"
        ? [care, sorry, check, private_]
        : [sorry, care, private_, check];
  }
  if (text.trim() === "") return [needed(say((rating ?? 5) >= 4 ? en.starsHappy : en.starsLow))];
  const complained = {
    ...review,
    reviewerName: null,
    language: analysis.language,
    aspects: analysis.aspects,
    sentiment: analysis.sentiment,
  };
  if (hasComplaint(complained)) {
    const first = complaints[0] ?? { what: en.complaintOf.other, quote: null, topic: en.topicOf.other };
    const others = complaints
      .slice(1, 4)
      .map((point) => needed(tell(en.complaintAlsos, en.quoteComplaintAlsos, point)));
    const glad = praise.slice(0, 2).map((point) => needed(tell(en.mixedBridges, en.quoteBridges, point)));
    const sorry = needed(tell(en.complaintOpenings, en.complaintQuotes, first));
    const check = needed(say(en.complaintChecks, { topic: first.topic }));
    if (short) return [...glad.slice(0, 1), sorry, ...others, check, ...asked];
    if (angle === "action") return [...glad, sorry, check, ...others, ...asked, channel];
    const read = needed(tell(en.complaintReads, en.readQuotes, first));
    return [read, needed(say(en.plainSorries)), ...others, check, ...glad, ...asked, spare(say(en.honestThanks))];
  }
  const neutralOpening = () => {
    const whole = {
      aspect: "other",
      polarity: "positive",
      score: 0,
      quote: hostile ? "" : text,
      start: 0,
      end: text.length,
    } as const;
    const { quote } = englishPoint(whole, isSayable);
    return quote === null ? say(en.neutralOpenings) : say(en.neutralQuotes, { quote });
  };
  const first = praise[0] ?? { what: en.praiseOf.other, quote: null, topic: en.topicOf.other };
  const isNeutral = (hostile || analysis.sentiment === "neutral") && praise.length === 0;
  const opening = isNeutral ? neutralOpening() : tell(en.praiseOpenings, en.praiseQuotes, first);
  const also = praise.slice(1, 4).map((point) => needed(tell(en.praiseAlsos, en.quoteAlsos, point)));
  const closes = isNeutral ? hostile || !short : !short;
  const closing = closes ? [spare(say(isNeutral ? en.neutralClosings : en.praiseClosings))] : [];
  return [needed(opening), ...also, ...asked, ...closing];
}

/** The opinions to answer; without any, the text as a whole. */
function told({ review: { text, analysis } }: ReplyRequest): readonly AspectMention[] {
  const { aspects, sentiment, language } = analysis;
  const opinions = aspects.filter(({ polarity }) => polarity !== "neutral");
  if (opinions.length > 0 && language !== "other")
    return opinions.map((mention) => toSentenceEnd(mention, text, opinions));
  if (opinions.length > 0 || (sentiment !== "positive" && sentiment !== "negative")) return opinions;
  return [{ aspect: "other", polarity: sentiment, score: 0, quote: text, start: 0, end: text.length }];
}

/** A mention cut off at a comma goes on where nothing else is said. */
function toSentenceEnd(mention: AspectMention, text: string, all: readonly AspectMention[]): AspectMention {
  const rest = /^[^.!?\n]*/.exec(text.slice(mention.end))?.[0] ?? "";
  const end = mention.end + rest.length;
  const isFree = /,\s*$/.test(mention.quote) && !all.some((other) => other.start < end && other.end > mention.end);
  return isFree ? { ...mention, quote: text.slice(mention.start, end), end } : mention;
}

function unique(points: readonly EnglishPoint[]): EnglishPoint[] {
  const key = ({ what, quote }: EnglishPoint) => quote ?? what;
  return points.filter((point, index) => points.findIndex((other) => key(other) === key(point)) === index);
}
