import type { Desk } from "@/server/integrations/reply-writer/built-in/compose/draft";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import {
  ofHarm,
  ofTheHouse,
  ofWhatIsEaten,
  records,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-checks";
import type { GraveKind } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matter";
import { isEaten } from "@/server/integrations/reply-writer/built-in/reading/trade";

const spoilt = /상한|쉰|기한|익은|다시 나가|맨손/;
/** Who looks into it is who is blamed. */
const byTheOwner = /(?:사장|원장|대표|관장|주인)[가-힣]{0,2}[이가은는도] /;
/** What they are allergic to was told before. */
const asked = /알레르기|알러지|빼 ?달|요청|부탁/;
const bodily: ReadonlySet<GraveKind> = new Set(["illness", "injury", "allergy"]);

/** What is looked into, as it fits the trade and what happened. */
export function checksFor({ reading }: Desk, kind: GraveKind): readonly Phrase[] {
  const { matter, trade, written } = reading;
  if (!reading.isBorneOut && matter === null) return records;
  const isServed = isEaten(trade) && (matter === null || matter.isServed);
  const isOfFood = kind !== "hygiene" || (matter !== null && spoilt.test(matter.told));
  const eaten = isServed && isOfFood ? ofWhatIsEaten[kind] : undefined;
  if (eaten !== undefined) return kind === "allergy" && !asked.test(written) ? (ofWhatIsEaten.illness ?? eaten) : eaten;
  if (bodily.has(kind)) return isEaten(trade) ? records : (ofHarm[trade] ?? records);
  const isOfPlace = kind === "hygiene" || kind === "foreign-object";
  if (isOfPlace && (matter?.place ?? null) === null) return nameless(ofTheHouse[kind]);
  const isOfPeople = kind === "discrimination" || kind === "staff-misconduct";
  return isOfPeople && byTheOwner.test(written) ? records : (ofTheHouse[kind] ?? records);
}

/** Where no place was named, none is looked at. */
function nameless(phrases: readonly Phrase[] = records): readonly Phrase[] {
  const fit = phrases.filter((phrase) => !/곳|방역/.test(phrase));
  return fit.length > 0 ? fit : records;
}
