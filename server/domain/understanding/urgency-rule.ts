import type { UrgencyKind } from "@/server/domain/analysis";

/**
 * `when` fires unless `unless` is found close by, around the words that fired.
 * With `upTo`, only when the review has at most so many stars, or none shown.
 */
export type UrgencyRule = { kind: UrgencyKind; when: RegExp; unless?: RegExp; upTo?: number };
