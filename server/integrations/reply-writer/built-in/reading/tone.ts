import type { Analysis } from "@/server/domain/analysis";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import {
  gladLines,
  isFactual,
  isSoso,
  jests,
  soundsGlad,
  takesBack,
} from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { accuses, asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import { hasTurnToBlame } from "@/server/integrations/reply-writer/built-in/reading/turned";

/** `sorry`: a complaint to answer for; `gentle`: what was missed is heard and no more; `glad`: nothing was missed. */
export type Tone = "sorry" | "gentle" | "glad";

const gladRating = 4;
const mostStars = 5;
const lowRating = 2;
/** Under five stars a complaint says that it is one. */
const turning = /다만|단지|아쉬|근데|그런데|하지만|불편|단점|빼고|빼면|제외하|지만|는데|좀|조금|살짝/;
const ownFault = /(?:제|내) ?(?:잘못|탓|실수|취향)/;
/** Surer than this that it is a complaint, we take it for one though we know none of its words. */
const certain = -0.5;
/** From here on a complaint is apologised for, whatever glad word stands in it. */
const angry = -0.8;

type Reading = Pick<Analysis, "sentiment" | "score" | "urgency"> & Partial<Pick<Analysis, "aspects">>;
/** A mention surer than this of being a complaint is one, whatever its words. */
const meant = -0.5;

/** The tone of the whole: danger first, then stars, then what the reading says and the words bear out. Four stars are never apologised to. */
export function toneOf(
  text: string,
  rating: number | null,
  { sentiment, score, urgency, aspects = [] }: Reading,
  isRemarked = hasTurnToBlame(text),
): Tone {
  const lines = (text.match(/[^.!?\n]+[.!?]*/g) ?? []).filter((line) => /[가-힣]{2}/.test(line));
  const bad = lines.filter((line) => soundsBad(line)).length;
  const turnsBad = isRemarked || lines.some((line) => soundsBad(line) && turning.test(line));
  const isMeant = aspects.some((mention) => mention.polarity === "negative" && mention.score <= meant);
  const last = lines.at(-1) ?? "";
  const endsGlad = soundsGlad(last) && !soundsBad(last);
  if (takesBack(text)) return "glad";
  const isDenied = rating !== null && rating >= gladRating && sentiment === "positive" && bad === 0;
  if (urgency !== null && urgency.kind !== "strong-complaint" && !isDenied) return "sorry";
  if (rating !== null && rating <= lowRating) return "sorry";
  if (jests(text)) return "glad";
  if (bad === 0 && isSoso(text) && (rating ?? 0) < gladRating) return "gentle";
  if (rating === mostStars || sentiment === "positive")
    return turnsBad || ((isMeant || (bad > 0 && rating !== null)) && rating !== mostStars) ? "gentle" : "glad";
  if (rating !== null && rating >= gladRating) return bad > 0 || isMeant || turnsBad ? "gentle" : "glad";
  const glad = gladLines(lines);
  if (rating !== null && bad === 0 && sentiment !== "neutral" && score < certain) return "gentle";
  if (sentiment === "neutral") return bad === 0 && glad > 0 ? "glad" : "gentle";
  if (bad === 0 && isSoso(text)) return "gentle";
  if (rating !== null && bad > 0) return endsGlad ? "gentle" : "sorry";
  if (sentiment === "mixed") return tornTone(bad, glad, endsGlad, isMeant || turnsBad);
  if (isNothingToBlame(text, lines, bad)) return "gentle";
  if (score <= angry) return "sorry";
  if (endsGlad && glad * 2 >= lines.length && glad >= bad) return "gentle";
  return bad === 0 && score > certain ? "gentle" : "sorry";
}

/** Facts, questions, requests and the guest's own slip, whatever was read from them. */
function isNothingToBlame(text: string, lines: readonly string[], bad: number): boolean {
  if (ownFault.test(text) || isFactual(lines) || lines.every((line) => requestIn(line) !== null)) return true;
  return bad === 0 && lines.some((line) => asks(line) && !accuses.test(line));
}

function tornTone(bad: number, glad: number, endsGlad: boolean, isMeant: boolean): Tone {
  if (bad === 0 && glad > 0) return isMeant ? "gentle" : "glad";
  return bad > 0 && glad === 0 && !endsGlad ? "sorry" : "gentle";
}
