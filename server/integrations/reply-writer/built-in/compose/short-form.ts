import type { AspectMention } from "@/server/domain/analysis";
import { hasComplaint } from "@/server/domain/reply-guard/stance";
import { needed, spare, type Draft } from "@/server/integrations/reply-writer/built-in/compose/draft";
import type { Chooser } from "@/server/integrations/reply-writer/built-in/grammar/chooser";
import { chinese, japanese, type ShortForms } from "@/server/integrations/reply-writer/built-in/phrases/foreign/short";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";
import type { ReplyAngle, ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

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
  const say = (phrases: readonly string[], what = "") =>
    chooser
      .pick(phrases)
      .replace("$what", what)
      .replace("$phone", shop.phone ?? "");
  const named = (polarity: "positive" | "negative") => {
    const mentions = analysis.aspects.filter((each) => each.polarity === polarity).slice(0, 2);
    const names = mentions.map((mention) => nounOf(mention, form, isHostile(text)));
    return [...new Set(names.length > 0 ? names : [form.aspect.other])].join(form.and);
  };
  const channel = needed(say([shop.phone ? form.phone : form.open]));
  const asked = /[??]|か。|吗/.test(text) && !isHostile(text) ? [needed(say([form.question]))] : [];
  if (analysis.urgency)
    return [needed(say(form.urgent)), needed(say(form.check)), ...(angle === "short" ? [] : [channel])];
  if (hasComplaint({ ...review, reviewerName: null, ...analysis })) {
    return [
      needed(say(form.complaint, named("negative"))),
      needed(say(form.check)),
      ...asked,
      ...(angle === "action" ? [channel] : []),
    ];
  }
  if (analysis.sentiment === "neutral")
    return [needed(say(form.neutral)), ...asked, ...(angle === "short" ? [] : [spare(say(form.praiseClosing))])];
  return [
    needed(say(form.praise, named("positive"))),
    ...asked,
    ...(angle === "short" ? [] : [spare(say(form.praiseClosing))]),
  ];
}

/** A noun of the guest's that we know, or the name of the aspect. */
function nounOf({ aspect, quote }: AspectMention, form: ShortForms, repeatsNothing: boolean): string {
  const known = repeatsNothing ? undefined : form.nouns.find((noun) => quote.includes(noun));
  return known ?? form.aspect[aspect];
}
