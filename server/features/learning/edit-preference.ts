import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { PreferenceSchema } from "@/server/domain/learning/preference";
import { AppError } from "@/server/platform/errors";
import { ownPreference } from "./own-preference";

export const EditPreferenceInput = z.object({ preferenceId: z.uuid(), preference: PreferenceSchema });

/** Changes a learnt habit's words; changed is accepted. What it is about stays. */
export async function editPreference(ctx: Ctx, { preferenceId, preference }: z.infer<typeof EditPreferenceInput>) {
  return transact(ctx, async (tx) => {
    const { id, rule } = await ownPreference(ctx, tx, preferenceId);
    if (PreferenceSchema.parse(rule).kind !== preference.kind) throw new AppError("INVALID", "otherHabit", "KIND");
    await tx.replyPreference.update({ where: { id }, data: { rule: preference, state: "accepted" } });
    return { preferenceId: id, preference };
  });
}
