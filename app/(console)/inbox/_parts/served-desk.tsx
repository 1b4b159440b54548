"use client";

import { atFirstUse } from "@/components/first-use/at-first-use";
import { DeskSkeleton } from "./desk-skeleton";
import { keptHeight } from "./kept-height";

/** The inbox as the server writes it; what makes it work comes when it is first used. */
export const ServedDesk = atFirstUse(
  "inbox",
  () => import("./desk").then((file) => file.Desk),
  DeskSkeleton,
  keptHeight.isAny,
);
