import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";
import { locales } from "@/server/domain/locale";

export const ChooseLocaleInput = z.object({ locale: z.enum(locales) });

/** Keeps the language a person chose: their mails come in it. */
export async function chooseLocale(ctx: Ctx, { locale }: z.infer<typeof ChooseLocaleInput>): Promise<void> {
  await transact(ctx, (tx) => tx.user.update({ where: { id: userIdOf(ctx) }, data: { locale }, select: { id: true } }));
}
