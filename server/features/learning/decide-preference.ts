import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { ownPreference } from "./own-preference";

export const DecidePreferenceInput = z.object({
  preferenceId: z.uuid(),
  /** Used in drafts, not wanted (and not proposed again), or undecided again. */
  state: z.enum(["accepted", "removed", "proposed"]),
});

/** The owner accepts a learnt habit or does not want it; either can be taken back. */
export async function decidePreference(ctx: Ctx, input: z.infer<typeof DecidePreferenceInput>) {
  return transact(ctx, async (tx) => {
    const { id, state: before } = await ownPreference(ctx, tx, input.preferenceId);
    await tx.replyPreference.update({ where: { id }, data: { state: input.state } });
    return { preferenceId: id, state: input.state, before };
  });
}
