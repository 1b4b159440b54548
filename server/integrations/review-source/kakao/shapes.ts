import { z } from "zod";

/** An id, however it is written: ids are text from here on. */
export const IdSchema = z.union([z.string().regex(/^\d{1,30}$/), z.int().nonnegative()]).transform(String);

/** A field that may be missing, null or of a shape we do not know; none of that spoils the rest. */
export const soft = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** PostgreSQL takes neither NUL nor half a surrogate pair; everything else stays as it was written. */
export const clean = (text: string): string => text.toWellFormed().replaceAll("\0", "").trim();
