import type { Ctx } from "@/server/context";
import { ModelError, type ModelErrorKind } from "@/server/integrations/language-model/language-model";
import { type Ask, reserveAsk } from "./reserve-ask";
import { returnAsk, settleAsk } from "./settle-ask";

/** `stop`: no further question of this store makes sense now; `later` says whether it is worth coming back by itself. */
export type Asked<T> =
  | { got: "answer"; answer: T; askId: string }
  | { got: "failure"; kind: ModelErrorKind }
  | { got: "nothing" }
  | { got: "stop"; later: boolean };

const untilLater: ReadonlySet<ModelErrorKind> = new Set(["temporary", "rate-limited"]);

/** Asks once and counts it. Failures are noted and never thrown: what stood before the question stands. */
export async function askWithinBudget<T>(ctx: Ctx, ask: Ask, put: () => Promise<T>): Promise<Asked<T>> {
  const reserved = await reserveAsk(ctx, ask);
  if (reserved === "none") return { got: "stop", later: false };
  if (reserved === "taken") return { got: "nothing" };
  const { askId } = reserved;
  try {
    return { got: "answer", answer: await put(), askId };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { kind } = error;
    ctx.log.warn({ storeId: ask.storeId, purpose: ask.purpose, kind, error }, "the language model gave no answer");
    if (kind === "resting") {
      await returnAsk(ctx, askId);
      return { got: "stop", later: true };
    }
    await settleAsk(ctx, ctx.db, askId, kind);
    if (untilLater.has(kind) || kind === "rejected") return { got: "stop", later: untilLater.has(kind) };
    return { got: "failure", kind };
  }
}
