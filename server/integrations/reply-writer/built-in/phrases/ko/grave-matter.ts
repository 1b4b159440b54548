import type { UrgencyKind } from "@/server/domain/analysis";

export type GraveKind = Exclude<UrgencyKind, "strong-complaint">;
/**
 * What happened, by the words it is told in, the gravest first. `tells` ends in "다": `$1` is the guest's own noun,
 * `[guest|others]` how it is said of the guest and of somebody who came along. `wide`: said of much else too, so that
 * it names only what the review was taken for.
 */
export type GraveMatter = { sign: RegExp; tells: string; wide?: true };
