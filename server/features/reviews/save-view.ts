import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";
import { ReviewSearch } from "@/server/domain/review-search";
import { AppError } from "@/server/platform/errors";

export const SaveViewInput = z.object({ name: z.string().trim().min(1).max(40), search: ReviewSearch });
const maximumViews = 20;

/** Keeps a search under a name of the person's own; a name is used once. */
export async function saveView(ctx: Ctx, { name, search }: z.infer<typeof SaveViewInput>): Promise<{ id: string }> {
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    if ((await tx.savedView.count({ where: { userId } })) >= maximumViews)
      throw new AppError("LIMIT_REACHED", "viewsUsedUp", "VIEWS", { limit: maximumViews });
    const [saved] = await tx.savedView.createManyAndReturn({
      data: [{ userId, name, search }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!saved) throw new AppError("CONFLICT", "nameTaken");
    return saved;
  });
}
