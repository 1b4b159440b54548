import type { UrgencyKind } from "@/server/domain/analysis";
import { hasComplaint } from "@/server/domain/reply-guard/stance";
import { needed, spare, type Draft } from "@/server/integrations/reply-writer/built-in/compose/draft";
import type { Chooser } from "@/server/integrations/reply-writer/built-in/grammar/chooser";
import { japanese } from "@/server/integrations/reply-writer/built-in/phrases/foreign/ja";
import type { ShortForms } from "@/server/integrations/reply-writer/built-in/phrases/foreign/short-forms";
import {
  isTraditional,
  simplified,
  traditional,
} from "@/server/integrations/reply-writer/built-in/phrases/foreign/traditional";
import { chinese } from "@/server/integrations/reply-writer/built-in/phrases/foreign/zh";
import { type ForeignReading, readForeign } from "@/server/integrations/reply-writer/built-in/reading/foreign";
import { hoursIn, tellsHours } from "@/server/integrations/reply-writer/built-in/reading/hours";
import type { ReplyAngle, ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

type Say = (lines: readonly string[], what?: string) => string;
type Desk = { form: ShortForms; reading: ForeignReading; say: Say; angle: ReplyAngle; reach: string; answer: string };

const forms: Record<"ja" | "zh", ShortForms> = { ja: japanese, zh: chinese };
const bodily: ReadonlySet<UrgencyKind> = new Set(["illness", "injury", "allergy"]);
const seen: ReadonlySet<UrgencyKind> = new Set(["foreign-object", "hygiene"]);
const aboutPeople: ReadonlySet<UrgencyKind> = new Set(["discrimination", "staff-misconduct"]);
const mildFrom = 4;

/** A short reply in Japanese or Chinese: what was praised or missed, by its name, and no more. */
export function shortFormDraft(
  { review, shop }: ReplyRequest,
  language: "ja" | "zh",
  chooser: Chooser,
  angle: ReplyAngle,
): Draft {
  const form = forms[language];
  const { analysis, text, rating } = review;
  const isFull = language === "zh" && isTraditional(text);
  const reading = readForeign(language === "zh" ? simplified(text) : text, rating, analysis, form);
  const say: Say = (lines, what = "") => {
    const line = chooser.pick(isFull ? lines.map(traditional) : lines);
    return line.replace("$what", isFull ? traditional(what) : what).replace("$phone", shop.phone ?? "");
  };
  const hours = tellsHours(text) ? hoursIn(language, shop.hours ?? "") : null;
  const { phone, open, askAbout, askPlain, askPhone } = form.lines;
  const asked = reading.asked === null ? askPlain : askAbout;
  const answer = hours ? form.lines.hours.replace("$hours", hours) : shop.phone ? askPhone : asked;
  const desk = { form, reading, say, angle, reach: say([shop.phone ? phone : open]), answer };
  if (analysis.urgency && analysis.urgency.kind !== "strong-complaint") return graveDraft(desk, analysis.urgency.kind);
  const isLow = (rating ?? mildFrom) < mildFrom && reading.blamed.length > 0;
  const isBlamed = (isLow || hasComplaint({ ...review, reviewerName: null, ...analysis })) && !reading.isSoso;
  const isMild = (rating ?? 0) >= mildFrom || (analysis.sentiment === "positive" && rating === null);
  if (isBlamed && !isMild) return sorryDraft(desk, analysis.sentiment !== "negative" || (rating ?? 0) > 2);
  return gladDraft(desk, analysis.sentiment === "neutral" || analysis.sentiment === "negative");
}

/** The person first, by the name of what happened; then what is checked, then a private way. */
function graveDraft(desk: Desk, kind: UrgencyKind): Draft {
  const { form, reading, say, angle, reach } = desk;
  const { lines } = form;
  const care = () => {
    if (bodily.has(kind)) return say(reading.isOfChild ? lines.childBody : lines.body);
    if (seen.has(kind)) return reading.hazard ? say(lines.hazard, reading.hazard) : say(lines.shock);
    return aboutPeople.has(kind) ? say(lines.people) : blame(desk, lines.complaint);
  };
  return [needed(care()), needed(say(lines.check)), ...(angle === "short" ? [] : [needed(reach)])];
}

function sorryDraft(desk: Desk, praisesToo: boolean): Draft {
  const { form, reading, say, angle, reach } = desk;
  const glad = praisesToo && reading.praised.length > 0 ? [needed(praise(desk))] : [];
  return [
    ...glad,
    needed(blame(desk, form.lines.complaint)),
    needed(say(form.lines.check)),
    ...answered(desk),
    ...(angle === "action" ? [needed(reach)] : []),
  ];
}

function gladDraft(desk: Desk, isNeutral: boolean): Draft {
  const { form, reading, say, angle } = desk;
  const { lines } = form;
  if (reading.isSoso) return [needed(say(lines.soso)), ...answered(desk)];
  if (isNeutral && reading.praised.length === 0) {
    if (reading.asks) return [...(angle === "short" ? [] : [needed(say(lines.asked))]), ...answered(desk)];
    return [needed(say(lines.neutral)), ...(angle === "short" ? [] : [spare(say(lines.closing))])];
  }
  const festive = reading.isFestive ? [needed(say(lines.festive))] : [];
  const opening = festive.length > 0 && reading.praised.length === 0 ? festive : [...festive, needed(praise(desk))];
  const mild = reading.blamed.length > 0 ? [needed(blame(desk, lines.mild))] : [];
  const closing = angle === "short" || mild.length > 0 ? [] : [spare(say(lines.closing))];
  return [...opening, ...mild, ...answered(desk), ...closing];
}

function praise({ form, reading, say }: Desk): string {
  const { praise: named, praiseBare } = form.lines;
  return reading.praised.length > 0 ? say(named, reading.praised.join(form.and)) : say(praiseBare);
}

function answered({ reading, say, answer }: Desk): Draft {
  return reading.asks ? [needed(say([answer], reading.asked ?? ""))] : [];
}

function blame({ form, reading, say }: Desk, lines: readonly string[]): string {
  const { blamed } = reading;
  return say(lines, blamed.length === 0 ? form.matters.blamedIn.other : blamed.join(form.and));
}
