import { z } from "zod";

/**
 * Where the owner's list is read: page `page` of what was written up to and on `until`. Going on by day instead of by page
 * alone, reviews that come or go meanwhile move nothing.
 */
export type Window = { until: string | null; page: number };

const prefix = "owner:";
const CursorSchema = z.object({ until: z.iso.date(), page: z.int().min(1).max(100_000) });

export const writeWindow = ({ until, page }: Window): string => `${prefix}${until}:${page}`;

/** The window a cursor of this way of reading names; the beginning for any other. */
export function readWindow(cursor: string | null): Window {
  const [until, page] = cursor?.startsWith(prefix) ? cursor.slice(prefix.length).split(":") : [];
  return CursorSchema.safeParse({ until, page: Number(page) }).data ?? { until: null, page: 1 };
}

/** The next window after one whose last review was written on `lastDay`; a day that fills pages is read page by page. */
export const nextWindow = ({ until, page }: Window, lastDay: string): Window =>
  until === null || lastDay < until ? { until: lastDay, page: 1 } : { until, page: page + 1 };
