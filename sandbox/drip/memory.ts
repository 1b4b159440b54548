import { z } from "zod";

export const DripEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("dropped"), key: z.string(), reviewId: z.string() }),
  z.object({ type: z.literal("edited"), key: z.string() }),
]);
type DripEvent = z.infer<typeof DripEventSchema>;

/** Which held-back reviews are out, and which of them have already been edited. */
export type DripMemory = {
  /** The id it was given; null: still held back. */
  reviewIdOf(key: string): string | null;
  isEdited(key: string): boolean;
  record(event: DripEvent): void;
  apply(event: DripEvent): void;
};

export function createDripMemory(keep: (event: DripEvent) => void): DripMemory {
  const dropped = new Map<string, string>();
  const edited = new Set<string>();

  function apply(event: DripEvent): void {
    if (event.type === "dropped") dropped.set(event.key, event.reviewId);
    else edited.add(event.key);
  }
  return {
    reviewIdOf: (key) => dropped.get(key) ?? null,
    isEdited: (key) => edited.has(key),
    record(event) {
      keep(event);
      apply(event);
    },
    apply,
  };
}
