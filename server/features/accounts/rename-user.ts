import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";

export const RenameInput = z.object({ name: z.string().trim().min(1).max(40) });

/** Changes what a person is called on screen and in mails; returns the name before, for taking it back. */
export async function renameUser(ctx: Ctx, { name }: z.infer<typeof RenameInput>): Promise<{ before: string }> {
  const id = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    const { name: before } = await tx.user.findUniqueOrThrow({ where: { id }, select: { name: true } });
    await tx.user.update({ where: { id }, data: { name } });
    return { before };
  });
}
