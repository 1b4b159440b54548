import type { UrgencyRule } from "./urgency-rule";
import { claimRules } from "./urgency-rules-claims";
import { foreignObjectRules } from "./urgency-rules-food";
import { healthRules } from "./urgency-rules-health";
import { hygieneRules } from "./urgency-rules-hygiene";
import { peopleRules } from "./urgency-rules-people";

/** Gravest first. */
export const urgencyRules: readonly UrgencyRule[] = [
  ...healthRules,
  ...foreignObjectRules,
  ...peopleRules,
  ...hygieneRules,
  ...claimRules,
];
