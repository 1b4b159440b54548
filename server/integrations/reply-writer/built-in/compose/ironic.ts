import {
  closing,
  type Desk,
  type Draft,
  needed,
  notSaying,
  say,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import { askWhat } from "@/server/integrations/reply-writer/built-in/phrases/ko/bare";
import {
  figureActs,
  figureRegrets,
  hollowRegrets,
  ironySorries,
  lastedRegrets,
  thingRegrets,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/irony";
import type { Figure } from "@/server/integrations/reply-writer/built-in/reading/irony";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

/** Answers kind words that were meant the other way: no thanks, no quotation; what they named, else the question what it was. */
export function ironicDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { figures, named, points } = desk.reading;
  const [figure] = figures;
  const thing = points[0]?.name ?? named[0];
  const regret =
    figure !== undefined
      ? say(desk, figure.kind === "lasted" ? lastedRegrets : figureRegrets, { figures: listed(figures) })
      : thing !== undefined
        ? say(desk, thingRegrets, { thing })
        : say(desk, hollowRegrets);
  const sorry = say(desk, notSaying(regret, ironySorries));
  const isNamed = figure !== undefined || thing !== undefined;
  const act = isNamed ? say(desk, figureActs[figures.at(-1)?.kind ?? "thing"]) : say(desk, askWhat);
  if (angle === "short") return [needed(sorry), needed(act)];
  const order = angle === "action" ? [regret, sorry, act] : [sorry, regret, act];
  return [...order.map(needed), ...(isNamed || desk.shop.phone ? [closing(channelOf(desk))] : [])];
}

function listed(figures: readonly Figure[]): string {
  const [one, two] = figures;
  if (one === undefined) return "";
  return two === undefined ? one.words : `${one.words}${particleFor(one.words, "와/과")} ${two.words}`;
}
