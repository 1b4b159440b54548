import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";
import { AppError } from "@/server/platform/errors";

export const RemoveViewInput = z.object({ viewId: z.uuid() });

/** Forgets a saved search; the reviews stay. */
export async function removeView(ctx: Ctx, { viewId }: z.infer<typeof RemoveViewInput>): Promise<void> {
  const { count } = await transact(ctx, (tx) =>
    tx.savedView.deleteMany({ where: { id: viewId, userId: userIdOf(ctx) } }),
  );
  if (count === 0) throw new AppError("NOT_FOUND", "noView");
}
