import type { Analysis, AspectMention } from "@/server/domain/analysis";
import type { ShortForms } from "@/server/integrations/reply-writer/built-in/phrases/foreign/short-forms";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";

/** What a Japanese or Chinese review says, in clauses of our own. */
export type ForeignReading = {
  praised: string[];
  blamed: string[];
  asked: string | null;
  asks: boolean;
  isSoso: boolean;
  isFestive: boolean;
  isOfChild: boolean;
  hazard: string | null;
};

const mostPoints = 3;
const lowStars = 2;

/** Reads clause by clause; of a review that gives orders only its aspects. */
export function readForeign(text: string, rating: number | null, analysis: Analysis, form: ShortForms): ForeignReading {
  const hostile = isHostile(text);
  const clauses = hostile ? [] : text.split(form.clauseEnd).filter((clause) => clause.trim() !== "");
  const isUnhappy = analysis.sentiment === "negative" && (rating ?? lowStars) <= lowStars;
  const asks = clauses.length > 0 && form.asks.test(text);
  const told = clauses.filter((clause) => !form.asks.test(clause));
  const blames = (clause: string) => form.matters.blamed.some(([sign]) => sign.test(clause));
  const praised = told
    .filter((clause) => !blames(clause))
    .flatMap((clause) => toldBy(clause, form.matters.praised, form));
  const blamed = told.flatMap((clause) => toldBy(clause, form.matters.blamed, form));
  return {
    praised: isUnhappy ? [] : kept(praised, inGeneral(analysis, "positive", form.matters.praisedIn)),
    blamed: kept(blamed, inGeneral(analysis, "negative", form.matters.blamedIn)),
    asked: asks ? thingIn(text, form) : null,
    asks,
    isSoso: !hostile && form.soso.test(text.trim()),
    isFestive: !hostile && form.festive.test(text),
    isOfChild: !hostile && form.child.test(text),
    hazard: hostile ? null : (form.hazards.find((each) => text.includes(each)) ?? null),
  };
}

function toldBy(clause: string, matters: ShortForms["matters"]["praised"], form: ShortForms): string[] {
  const [, told, usual] = matters.find(([sign]) => sign.test(clause)) ?? [];
  if (told === undefined) return [];
  const thing = thingIn(clause, form) ?? usual;
  return told.includes("$what") && thing === undefined ? [] : [told.replace("$what", thing ?? "")];
}

function thingIn(clause: string, form: ShortForms): string | null {
  return form.things.find(([sign]) => sign.test(clause))?.[1] ?? null;
}

/** What was told; without any, aspects in general. */
function kept(told: readonly string[], general: readonly string[]): string[] {
  const all = told.length > 0 ? told : general;
  const isSaid = (each: string, before: readonly string[]) => before.some((other) => other.endsWith(each));
  return all.filter((each, index) => !isSaid(each, all.slice(0, index))).slice(0, mostPoints);
}

function inGeneral(
  { aspects }: Pick<Analysis, "aspects">,
  polarity: AspectMention["polarity"],
  clauses: Record<AspectMention["aspect"], string | null>,
): string[] {
  return aspects.filter((mention) => mention.polarity === polarity).flatMap(({ aspect }) => clauses[aspect] ?? []);
}
