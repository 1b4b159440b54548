import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>;

export type InboxPage = Outputs["reviews"]["list"];
/** A review as the list knows it. */
export type InboxItem = InboxPage["items"][number];
/** A review as its detail knows it. */
export type ReviewDetail = Outputs["reviews"]["get"];
export type DetailReply = NonNullable<ReviewDetail["reply"]>;
export type InboxCounts = Outputs["reviews"]["count"];
export type SimilarReviews = Outputs["reviews"]["similar"];
export type ReviewEvent = Outputs["reviews"]["events"][number];
