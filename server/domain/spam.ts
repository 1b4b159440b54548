import { type SpamKind, spamKinds } from "./analysis";

/** Why a review is hidden until tapped; null for a real one, and for one the owner said is real. */
export function hiddenAs(spamKind: string | null, isDenied: boolean): SpamKind | null {
  return isDenied ? null : (spamKinds.find((known) => known === spamKind) ?? null);
}
