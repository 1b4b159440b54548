import type { PlanId } from "@/server/domain/plan";
import type { NavId } from "./nav-entries";
import type { Preferences } from "./preferences";

export type FrameProps = {
  user: { name: string; email: string; plan: PlanId | "admin" };
  /** The entries this person may open and that exist; nothing else is linked. */
  nav: readonly NavId[];
  counts: {
    /** Reviews that wait for a reply. */
    inbox?: number;
    /** Promises whose day is over. */
    promises?: number;
    /** Unread. */
    notifications?: number;
    /** Connections in trouble. */
    stores?: number;
    /** Jobs that failed for good. */
    "admin-jobs"?: number;
  };
  stores: readonly { id: string; name: string }[];
  /** This month's reviews against the plan; null leaves the meter out. `resumesOn` is a KST day, 2026-12-01. */
  usage: { used: number; limit: number | null; level: "fine" | "near" | "full"; resumesOn: string } | null;
  preferences: Preferences;
};
