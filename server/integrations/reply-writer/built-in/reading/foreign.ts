import type { Analysis, AspectMention } from "@/server/domain/analysis";
import type { ShortForms } from "@/server/integrations/reply-writer/built-in/phrases/foreign/short-forms";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";

/** What a Japanese or Chinese review says, in nouns a reply can name. */
export type ForeignReading = {
  /** The first thing praised in so many words. */
  told: { what: string; word: string } | null;
  praised: string[];
  blamed: string[];
  asked: string | null;
  asks: boolean;
  isSoso: boolean;
  isFestive: boolean;
  isOfChild: boolean;
  hazard: string | null;
};

const mostNames = 2;
const mostStars = 5;

/** Reads clause by clause; of a review that gives orders only its aspects. */
export function readForeign(text: string, rating: number | null, analysis: Analysis, form: ShortForms): ForeignReading {
  const hostile = isHostile(text);
  const clauses = hostile ? [] : text.split(form.clauseEnd).filter((clause) => clause.trim() !== "");
  const named = (clause: string) => form.things.find(([sign]) => sign.test(clause))?.[1] ?? null;
  const isGlad = analysis.sentiment !== "negative" && (rating ?? mostStars) > 2;
  const isBlamed = (clause: string) => form.blame.test(clause) || (!isGlad && !saysGood(clause));
  const saysGood = (clause: string) => form.words.some((word) => clause.includes(word)) && !form.blame.test(clause);
  const glad = clauses.filter(saysGood);
  const blamedThings = clauses.filter(isBlamed).flatMap((clause) => named(clause) ?? []);
  const heard = glad.length > 0 || !isGlad ? glad : clauses.filter((clause) => !isBlamed(clause));
  const gladThings = heard.flatMap((clause) => named(clause) ?? []);
  const [first] = glad;
  const word = first === undefined ? undefined : form.words.find((each) => first.includes(each));
  const what = first === undefined ? null : named(first);
  const question = clauses.length > 0 && form.asks.test(text) ? text : null;
  return {
    told: word !== undefined && what !== null ? { what, word } : null,
    praised: unique(gladThings, aspectNames(analysis, "positive", form)),
    blamed: unique(blamedThings, aspectNames(analysis, "negative", form)),
    asked: question === null ? null : named(question),
    asks: question !== null,
    isSoso: !hostile && form.soso.test(text.trim()),
    isFestive: !hostile && form.festive.test(text),
    isOfChild: !hostile && form.child.test(text),
    hazard: hostile ? null : (form.hazards.find((each) => text.includes(each)) ?? null),
  };
}

/** Things named; without any, aspects in general. */
function unique(things: readonly string[], aspects: readonly string[]): string[] {
  return [...new Set(things.length > 0 ? things : aspects)].slice(0, mostNames);
}

function aspectNames(
  { aspects }: Pick<Analysis, "aspects">,
  polarity: AspectMention["polarity"],
  form: ShortForms,
): string[] {
  const own = aspects.filter((mention) => mention.polarity === polarity).map(({ aspect }) => form.aspect[aspect]);
  const particular = own.filter((name) => name !== form.aspect.other);
  return particular.length > 0 ? particular : own;
}
