import type { Voice } from "@/server/domain/voice";
import {
  type Desk,
  type Draft,
  echoSlots,
  notSaying,
  say,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { closings, tradeClosings } from "@/server/integrations/reply-writer/built-in/phrases/ko/closings";
import { occasionLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/occasions";
import { alsoDeeds, alsos, thanks } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-answers";
import { aspectLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-lines";
import { suggestionAnswers } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";

/** What stands between opening and closing of a reply to praise. */
export function middleOf(desk: Desk, length: Exclude<Voice["length"], "short">, opening: string): Draft {
  const also = alsoLine(desk, opening);
  const occasion = occasionLine(desk, `${opening} ${also ?? ""}`);
  const suggestion = desk.reading.suggests ? say(desk, suggestionAnswers) : null;
  const care = say(desk, notSaying(opening, caresFor(desk)));
  const gratitude = say(desk, notSaying(`${opening} ${also ?? ""} ${occasion ?? ""}`, thanks));
  const particular = [also, occasion, suggestion].filter((line) => line !== null);
  if (length === "long") return [...particular, care, gratitude].map(spare);
  const plain = desk.chooser.chance(0.5) ? care : gratitude;
  return (particular.length > 0 ? particular.slice(0, 2) : [plain]).map(spare);
}

export function closingOf(desk: Desk, said = ""): string {
  return say(desk, notSaying(said, [...tradeClosings[desk.reading.trade], ...closings]));
}

function alsoLine(desk: Desk, opening: string): string | null {
  const second = desk.reading.praise[1];
  return second ? say(desk, notSaying(opening, second.deed ? alsoDeeds : alsos), echoSlots(second)) : null;
}

function occasionLine(desk: Desk, opening: string): string | null {
  const [occasion] = desk.reading.occasions;
  return occasion ? say(desk, notSaying(opening, occasionLines[occasion])) : null;
}

function caresFor({ reading }: Desk): readonly Phrase[] {
  const { cares } = aspectLines(reading.praise[0]?.aspect ?? "other", reading.trade);
  return cares.length > 0 ? cares : thanks;
}
