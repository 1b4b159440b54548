import type { Clock } from "@/sandbox/core/clock";
import type { Random } from "@/sandbox/core/random";
import { type HeldBackReview, heldBackReviews } from "@/sandbox/data/reviews-of";
import type { Places } from "@/sandbox/places/places";
import type { ReviewBoard, ReviewBoards } from "@/sandbox/places/review-board";
import type { Shop } from "@/sandbox/places/shop";
import type { DripMemory } from "./memory";
import { nextDelayMs, nextInRhythm } from "./rhythm";

type Drip = { stop(): Promise<void> };

type DripWorld = { places: Places; boards: ReviewBoards; memory: DripMemory; clock: Clock; random: Random };
type Waiting = { key: string; entry: HeldBackReview; shop: Shop; board: ReviewBoard };
type Edit = { key: string; board: ReviewBoard; reviewId: string; body: string; dropsLeft: number };

/**
 * Lets held-back reviews appear one by one on every platform there is a site for, so that a newcomer sees the product
 * at work; one that is to be edited is edited two drops later. What is out is remembered over a restart. Ends when all
 * are out.
 */
export function startDrip({ places, boards, memory, clock, random }: DripWorld, everyMs: number): Drip {
  const all = heldBack(places, boards);
  let waiting = all.filter(({ key }) => memory.reviewIdOf(key) === null);
  let edits = all.flatMap((held) => editOf(held, memory));
  const shops = [...new Set(all.map(({ shop }) => shop))];
  let timer: NodeJS.Timeout;
  let dropping = Promise.resolve();
  let isStopped = false;

  function schedule(): void {
    if (isStopped || (waiting.length === 0 && edits.length === 0)) return;
    timer = setTimeout(
      () => {
        dropping = drop()
          .catch((cause: unknown) => console.error("sandbox drip:", cause))
          .then(schedule);
      },
      nextDelayMs(everyMs, shops, clock.now(), random),
    );
  }

  async function drop(): Promise<void> {
    await makeEdits();
    const next = nextInRhythm(waiting, clock.now(), random);
    if (!next) return;
    waiting = waiting.filter((held) => held !== next);
    const reviewId = await next.board.add(next.shop, next.entry, clock.now());
    memory.record({ type: "dropped", key: next.key, reviewId });
    edits.push(...editOf(next, memory));
  }

  async function makeEdits(): Promise<void> {
    for (const edit of edits) edit.dropsLeft -= 1;
    const due = edits.filter(({ dropsLeft }) => dropsLeft <= 0);
    edits = edits.filter(({ dropsLeft }) => dropsLeft > 0);
    for (const { key, board, reviewId, body } of due) {
      await board.edit(reviewId, { body }, clock.now());
      memory.record({ type: "edited", key });
    }
  }

  schedule();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await dropping;
    },
  };
}

function heldBack(places: Places, boards: ReviewBoards): Waiting[] {
  return heldBackReviews().flatMap((entry, index) => {
    const shop = places.shop(entry.placeId);
    const board = boards[entry.platform];
    const key = `${entry.platform}:${entry.placeId}:${entry.body || index}`;
    return shop && board ? [{ key, entry, shop, board }] : [];
  });
}

function editOf({ key, entry, board }: Waiting, memory: DripMemory): Edit[] {
  const reviewId = memory.reviewIdOf(key);
  if (entry.editedTo === undefined || reviewId === null || memory.isEdited(key)) return [];
  return [{ key, board, reviewId, body: entry.editedTo, dropsLeft: 2 }];
}
