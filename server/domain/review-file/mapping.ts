import { z } from "zod";
import { PlatformSchema } from "../platform-schema";

/** What a column of a file can mean to us. */
export const reviewFields = ["date", "author", "rating", "text", "platform", "reply", "id"] as const;
export type ReviewField = (typeof reviewFields)[number];

/** One entry per column of the file, in its order; `unused` columns are read past. */
export const columnUses = [...reviewFields, "unused"] as const;
export type ColumnUse = (typeof columnUses)[number];

export const maxColumns = 200;
/** A longer value of the platform column is no platform's name. */
export const maxPlatformWord = 100;

export const MappingSchema = z.object({
  hasHeader: z.boolean(),
  columns: z.array(z.enum(columnUses)).min(1).max(maxColumns),
  /** Words of the platform column and the platform each stands for; words that are not listed stay reviews of the file. */
  platformValues: z
    .record(
      z
        .string()
        .regex(/^\P{Cc}*$/u)
        .max(maxPlatformWord),
      PlatformSchema,
    )
    .refine((words) => Object.keys(words).length <= maxColumns),
});
export type Mapping = z.infer<typeof MappingSchema>;

export type MappingProblem = "text_missing" | "field_twice" | "other_columns";

/** Why rows cannot be read with this mapping; null when they can. */
export function findMappingProblem(mapping: Mapping, columnCount: number): MappingProblem | null {
  if (mapping.columns.length !== columnCount) return "other_columns";
  const used = mapping.columns.filter((use) => use !== "unused");
  if (new Set(used).size < used.length) return "field_twice";
  return used.includes("text") ? null : "text_missing";
}
