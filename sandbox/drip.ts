import { z } from "zod";
import type { Clock } from "./core/clock";
import type { Random } from "./core/random";
import type { Places } from "./places/places";
import { fromWritten } from "./places/seed";
import { readWrittenLines, WrittenReviewSchema } from "./places/written-review";

const HeldBackSchema = WrittenReviewSchema.extend({ placeId: z.string() });
const file = new URL("./data/held-back.ndjson", import.meta.url);

type Drip = { stop(): void };

/**
 * Lets held-back reviews appear one by one, so that a newcomer sees the product at work; one that is to be edited is
 * edited two drops later. Ends when all are out.
 */
export function startDrip(places: Places, clock: Clock, random: Random, everyMs: number): Drip {
  const waiting = readWrittenLines(file, HeldBackSchema).filter((entry) => !isOut(places, entry));
  const edits: { id: string; body: string; dropsLeft: number }[] = [];

  function drop(): void {
    for (const edit of edits) {
      edit.dropsLeft -= 1;
      if (edit.dropsLeft !== 0) continue;
      const at = clock.now().toISOString();
      places.record({ type: "review-edited", id: edit.id, at, change: { body: edit.body } });
    }
    const next = waiting.shift();
    const shop = next && places.shop(next.placeId);
    if (!next || !shop) {
      if (edits.every(({ dropsLeft }) => dropsLeft <= 0)) clearInterval(timer);
      return;
    }
    const review = fromWritten(shop, next, clock.now(), random);
    places.record({ type: "review-added", review });
    if (next.editedTo !== undefined) edits.push({ id: review.id, body: next.editedTo, dropsLeft: 2 });
  }

  const timer = setInterval(drop, everyMs);
  return { stop: () => clearInterval(timer) };
}

function isOut(places: Places, entry: z.infer<typeof HeldBackSchema>): boolean {
  return places.newest(entry.placeId).some(({ body }) => body === entry.body || body === entry.editedTo);
}
