"use client";

import { atFirstUse } from "@/components/first-use/at-first-use";
import { ReviewsSkeleton } from "./reviews-skeleton";

/** The newest reviews as the server writes them; what makes them a search comes when they are first used. */
export const ServedReviews = atFirstUse(
  "reviews",
  () => import("./reviews").then((file) => file.Reviews),
  ReviewsSkeleton,
);
