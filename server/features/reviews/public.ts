export { countFor } from "./count-inbox";
export { ensureReviewPartitions } from "./ensure-review-partitions";
export { ingestReviews } from "./ingest-reviews";
export { noteAbsent } from "./note-absent";
export { noteSeen } from "./note-seen";
export { countImported, withdrawImported } from "./withdraw-imported";
