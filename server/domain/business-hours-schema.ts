import { z } from "zod";
import { type BusinessHours, weekdays } from "./business-hours";

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

// Apart from business-hours.ts, which browsers load too.
export const BusinessHoursSchema = z.partialRecord(
  z.enum(weekdays),
  z.object({ open: Time, close: Time }).nullable(),
) satisfies z.ZodType<BusinessHours>;

/** Stored hours; none where they cannot be read. */
export const readHours = (stored: unknown): BusinessHours => {
  const read = BusinessHoursSchema.safeParse(stored);
  return read.success ? read.data : {};
};
