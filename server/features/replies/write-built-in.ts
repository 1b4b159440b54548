import type { Ctx } from "@/server/context";
import type { Preference } from "@/server/domain/learning/preference";
import type { Voice } from "@/server/domain/voice";
import { builtInRecord } from "./built-in-record";
import { judge } from "./judge";
import { voiceOf } from "./load-reply";
import { preferred } from "./preferred";
import { writeRequest } from "./write-request";

type Shop = { preferences: readonly Preference[]; recent: readonly string[] };
type Other = { voice: Voice; notLike: readonly string[]; seed: string };

/** What the built-in writer makes of a review in the owner's habits, judged and ready to be stored. */
export async function writeBuiltIn(
  ctx: Ctx,
  review: Parameters<typeof writeRequest>[0] & Parameters<typeof judge>[1] & { analyzerVersion: string | null },
  store: Parameters<typeof writeRequest>[1] & Parameters<typeof judge>[2],
  { preferences, recent }: Shop,
  { voice = voiceOf(store), notLike = [], seed = review.id }: Partial<Other> = {},
) {
  const request = { ...writeRequest(review, store, voice, [...notLike, ...recent]), seed };
  const shop = { ...store, voice };
  const candidates = preferred(await ctx.ports.replyWriter.write(request), preferences, review, shop);
  const content = candidates[0]?.text ?? "";
  const guard = judge(content, review, shop, [...recent]);
  const draftRecord = builtInRecord(ctx, review, { recent, written: candidates.length, gate: guard.level });
  const { writerVersion } = draftRecord;
  return {
    content,
    candidates,
    author: "built_in" as const,
    writerVersion,
    draftRecord,
    guard,
    guardLevel: guard.level,
  };
}
