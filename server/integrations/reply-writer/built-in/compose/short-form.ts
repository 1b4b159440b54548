import type { AspectMention, UrgencyKind } from "@/server/domain/analysis";
import { hasComplaint } from "@/server/domain/reply-guard/stance";
import { needed, spare, type Draft } from "@/server/integrations/reply-writer/built-in/compose/draft";
import type { Chooser } from "@/server/integrations/reply-writer/built-in/grammar/chooser";
import { chinese, japanese, type ShortForms } from "@/server/integrations/reply-writer/built-in/phrases/foreign/short";
import { hoursIn, tellsHours } from "@/server/integrations/reply-writer/built-in/reading/hours";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";
import type { ReplyAngle, ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

/** What may have hurt somebody: then the person comes first. */
const physical: ReadonlySet<UrgencyKind> = new Set(["illness", "injury", "allergy", "foreign-object"]);

const forms: Record<"ja" | "zh", ShortForms> = { ja: japanese, zh: chinese };

/** A short reply in Japanese or Chinese: what was praised or missed, by aspect, and no more. */
export function shortFormDraft(
  { review, shop }: ReplyRequest,
  language: "ja" | "zh",
  chooser: Chooser,
  angle: ReplyAngle,
): Draft {
  const form = forms[language];
  const { analysis, text } = review;
  const say = (phrases: readonly string[], what = "", word = "") =>
    chooser
      .pick(phrases)
      .replace("$what", what)
      .replace("$word", word)
      .replace("$phone", shop.phone ?? "");
  const hostile = isHostile(text);
  const named = (polarity: "positive" | "negative") => {
    const mentions = analysis.aspects.filter((each) => each.polarity === polarity);
    const all = [...new Set(mentions.map((mention) => nounOf(mention, form, hostile)))].slice(0, 3);
    const names = all.length > 1 ? all.filter((name) => name !== form.aspect.other) : all;
    const [last = form.aspect.other, ...before] = names.toReversed();
    return before.length === 0 ? last : `${before.toReversed().join("、")}${form.and}${last}`;
  };
  const praised = () => {
    const told = hostile ? null : (wordOf(analysis.aspects, form) ?? wordOf([wholeOf(text)], form));
    if (told) return say(form.praiseWord, told.what, told.word);
    const what = named("positive");
    return say(
      what === form.aspect.other ? form.praise.filter((phrase) => !/我们的\$what/.test(phrase)) : form.praise,
      what,
    );
  };
  const channel = needed(say([shop.phone ? form.phone : form.open]));
  const hours = tellsHours(text) ? hoursIn(language, shop.hours ?? "") : null;
  const answer = hours ? form.hours.replace("$hours", hours) : form.question;
  const asked = /[?？]|か。|吗/.test(text) && !hostile ? [needed(say([answer]))] : [];
  if (analysis.urgency) {
    const care = physical.has(analysis.urgency.kind) ? say(form.urgent) : say(form.complaint, named("negative"));
    return [needed(care), needed(say(form.check)), ...(angle === "short" ? [] : [channel])];
  }
  const hasPraise = analysis.aspects.some((each) => each.polarity === "positive");
  const gladFirst = hasPraise ? [needed(praised())] : [];
  if (hasComplaint({ ...review, reviewerName: null, ...analysis })) {
    return [
      ...(analysis.sentiment === "mixed" || (review.rating ?? 0) >= 3 ? gladFirst : []),
      needed(say(form.complaint, named("negative"))),
      needed(say(form.check)),
      ...asked,
      ...(angle === "action" ? [channel] : []),
    ];
  }
  if ((hostile || analysis.sentiment === "neutral") && !hasPraise)
    return [needed(say(form.neutral)), ...asked, ...(angle === "short" ? [] : [spare(say(form.praiseClosing))])];
  return [needed(praised()), ...asked, ...(angle === "short" ? [] : [spare(say(form.praiseClosing))])];
}

/** A review no aspect was read from, as one mention. */
function wholeOf(text: string): AspectMention {
  const aspect = /好吃|美味/.test(text) ? "taste" : "other";
  return { aspect, polarity: "positive", score: 0, quote: text, start: 0, end: text.length };
}

/** A word of praise and what it was said of. */
function wordOf(aspects: readonly AspectMention[], form: ShortForms): { word: string; what: string } | null {
  for (const mention of aspects.filter(({ polarity }) => polarity !== "negative")) {
    for (const clause of mention.quote.split(/[，,。、！!]/)) {
      const word = form.words.find((each) => clause.includes(each));
      if (word) return { word, what: nounOf({ ...mention, quote: clause }, form, false) };
    }
  }
  return null;
}

/** A complaint is named by its aspect; praise by a noun of the guest's that we know, where there is one. */
function nounOf({ aspect, quote, polarity }: AspectMention, form: ShortForms, repeatsNothing: boolean): string {
  if (repeatsNothing || polarity === "negative") return form.aspect[aspect];
  return form.nouns.find((noun) => quote.includes(noun)) ?? form.aspect[aspect];
}
