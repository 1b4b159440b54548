import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import type { Aspect } from "@/server/domain/analysis";
import { sidesOf } from "@/server/domain/analytics/mark-sides";
import type { Range } from "@/server/domain/analytics/range";
import { shareChange, shareOf } from "@/server/domain/analytics/share";
import { compare, measure } from "@/server/domain/analytics/totals";
import { koreanDay } from "@/server/domain/calendar";
import type { Tx } from "@/server/platform/db";
import { openPart } from "./open-range";
import { readAspects } from "./read-aspects";
import { readPeriods } from "./read-counts";

export const ListMarksInput = z.object({ storeId: z.uuid().optional() });

const compared = 12;

/**
 * The days on which something changed, latest first, each with what was before and after in its shop: satisfaction, stars and,
 * where the change was meant to mend one thing, the share of reviews that complain of it.
 */
export async function listMarks(ctx: Ctx, { storeId }: z.infer<typeof ListMarksInput>) {
  const today = koreanDay(ctx.now());
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, storeId);
    await openPart(ctx, tx, "marks");
    const marks = await tx.changeMark.findMany({
      where: { storeId: { in: storeIds } },
      orderBy: [{ day: "desc" }, { id: "desc" }],
      include: { store: { select: { id: true, name: true } } },
    });
    const items = [];
    for (const [index, { id, day, label, aspect, store }] of marks.entries()) {
      const mark = { id, day: day.toISOString().slice(0, 10), label, aspect: aspect as Aspect | null, store };
      items.push({ ...mark, effect: index < compared ? await readEffect(tx, mark, today) : null });
    }
    return { items };
  });
}

type Mark = { day: string; aspect: Aspect | null; store: { id: string } };

async function readEffect(tx: Tx, { day, aspect, store }: Mark, today: string) {
  const sides = sidesOf(day, today);
  if (!sides) return null;
  const range: Range = { ...sides.after, days: 0, previous: sides.before };
  const rows = await readPeriods(tx, { storeIds: [store.id] }, range);
  const [after, before] = [rows.filter((row) => row.isNow), rows.filter((row) => !row.isNow)];
  const [later, earlier] = [measure(after), measure(before)];
  return {
    ...sides,
    now: later,
    earlier,
    change: compare(after, before),
    complaints: aspect
      ? await readComplaints(tx, { storeId: store.id, aspect, range, read: [later.scored, earlier.scored] })
      : null,
  };
}

type Asked = { storeId: string; aspect: Aspect; range: Range; read: [number, number] };

async function readComplaints(tx: Tx, { storeId, aspect, range, read: [readNow, readBefore] }: Asked) {
  const counts = (await readAspects(tx, [storeId], range)).filter((row) => row.aspect === aspect);
  const part = (isNow: boolean, whole: number) => ({
    part: Math.min(whole, counts.find((row) => row.isNow === isNow)?.negative ?? 0),
    whole,
  });
  const [now, before] = [part(true, readNow), part(false, readBefore)];
  return {
    now: { ...now, ...shareOf(now) },
    before: { ...before, ...shareOf(before) },
    change: shareChange(now, before),
  };
}
