import { z } from "zod";
import { aspects } from "@/server/domain/analysis";

/** A day on which the owner changed something, and what it was meant to mend. */
export const MarkInput = z.object({
  day: z.iso.date(),
  label: z.string().trim().min(1).max(40),
  aspect: z.enum(aspects).nullable().default(null),
});

export const maxMarks = 50;
