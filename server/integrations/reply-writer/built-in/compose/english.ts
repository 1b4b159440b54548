import type { AspectMention } from "@/server/domain/analysis";
import { hasComplaint, isLow } from "@/server/domain/reply-guard/stance";
import type { Chooser } from "@/server/integrations/reply-writer/built-in/grammar/chooser";
import { fill, type Phrase, type Slots } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import * as en from "@/server/integrations/reply-writer/built-in/phrases/foreign/en";
import { needed, spare, type Draft } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { englishClause } from "@/server/integrations/reply-writer/built-in/reading/english";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";
import type { ReplyAngle, ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

const question = /\?/;

/** A reply in English, for English reviews and for languages we do not write. */
export function englishDraft({ review, shop, voice }: ReplyRequest, chooser: Chooser, angle: ReplyAngle): Draft {
  const { analysis, rating, text } = review;
  const say = (phrases: readonly Phrase[], slots: Slots = {}) =>
    fill(chooser.pick(phrases), voice.speechLevel, { phone: shop.phone ?? "", ...slots });
  const hostile = isHostile(text);
  const clause = (mention: AspectMention) => englishClause(hostile ? { ...mention, quote: "" } : mention);
  const of = (polarity: AspectMention["polarity"]) =>
    unique(
      analysis.aspects
        .filter((each) => each.polarity === polarity)
        .map((mention) => ({ what: clause(mention), topic: en.topicOf[mention.aspect] })),
    );
  const praise = of("positive");
  const complaints = of("negative");
  const short = angle === "short";
  const channel = needed(say(shop.phone ? en.phoneChannels : en.openChannels));
  const asked = !hostile && question.test(text) ? [needed(say(shop.phone ? en.questionPhone : en.questionOpen))] : [];

  if (analysis.urgency && analysis.urgency.kind !== "strong-complaint") {
    const care = needed(fill(en.urgentOpenings[analysis.urgency.kind], voice.speechLevel));
    const sorry = needed(say(en.urgentSorries));
    const check = needed(say(en.urgentChecks));
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
    const first = complaints[0] ?? { what: en.complaintOf.other, topic: en.topicOf.other };
    const others = complaints.slice(1, 3).map((slots) => needed(say(en.complaintAlsos, slots)));
    const glad = praise[0] && !isLow(complained) ? [needed(say(en.mixedBridges, praise[0]))] : [];
    const sorry = needed(say(en.complaintOpenings, first));
    const check = needed(say(en.complaintChecks, first));
    if (short) return [...glad, sorry, ...others.slice(0, 1), check];
    if (angle === "action") return [...glad, sorry, check, ...others, ...asked, channel];
    const read = needed(say(en.complaintReads, first));
    return [read, needed("We are sorry"), ...others, check, ...glad, ...asked, spare(say(en.honestThanks))];
  }
  const first = praise[0] ?? { what: en.praiseOf.other };
  const opening =
    analysis.sentiment === "neutral" && praise.length === 0 ? say(en.neutralOpenings) : say(en.praiseOpenings, first);
  const also = praise[1] && !short ? [spare(say(en.praiseAlsos, praise[1]))] : [];
  return [needed(opening), ...also, ...asked, ...(short ? [] : [spare(say(en.praiseClosings))])];
}

function unique<T extends { what: string }>(items: T[]): T[] {
  return items.filter((item, index) => items.findIndex((other) => other.what === item.what) === index);
}
