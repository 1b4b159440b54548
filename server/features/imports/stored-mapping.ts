import { z } from "zod";
import { MappingSchema } from "@/server/domain/review-file/mapping";

/** What `imports.mapping` holds: the mapping and the file's column names, which outlive the file. */
export const StoredMappingSchema = MappingSchema.extend({ names: z.array(z.string()) });
export type StoredMapping = z.infer<typeof StoredMappingSchema>;
