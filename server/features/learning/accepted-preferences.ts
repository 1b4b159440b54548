import { type Preference, PreferenceSchema } from "@/server/domain/learning/preference";
import type { Tx } from "@/server/platform/db";

/** The habits the owner wants in drafts. */
export async function acceptedPreferences(tx: Tx, storeId: string): Promise<Preference[]> {
  const rows = await tx.replyPreference.findMany({
    where: { storeId, state: "accepted" },
    orderBy: { id: "asc" },
    select: { rule: true },
  });
  return rows.map(({ rule }) => PreferenceSchema.parse(rule));
}
