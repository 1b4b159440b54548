import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { BusinessHoursSchema } from "@/server/domain/business-hours-schema";
import { isPhoneNumber } from "@/server/domain/phone-number";
import { defaultVoice, type Voice } from "@/server/domain/voice";
import { VoiceSchema } from "@/server/domain/voice-schema";

export const UpdateStoreInput = z.object({
  storeId: z.uuid(),
  name: z.string().trim().min(1).max(60).optional(),
  phone: z.string().trim().max(30).refine(isPhoneNumber).nullable().optional(),
  menu: z.array(z.string().trim().min(1).max(40)).max(200).optional(),
  hours: BusinessHoursSchema.optional(),
  voice: VoiceSchema.partial().optional(),
  /** Seconds an approved reply waits and can be taken back, up to a day. */
  undoSeconds: z.int().min(0).max(86_400).optional(),
});

/** Changes what a store tells about itself and how it speaks. Drafts already written stay as they are. */
export async function updateStore(ctx: Ctx, input: z.infer<typeof UpdateStoreInput>) {
  const { storeId, voice, ...data } = input;
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    const store = await tx.store.findUniqueOrThrow({ where: { id: storeId } });
    const merged = voice && { ...defaultVoice, ...(store.voice as Partial<Voice>), ...voice };
    await tx.store.update({ where: { id: storeId }, data: { ...data, ...(merged && { voice: merged }) } });
    return { storeId };
  });
}
