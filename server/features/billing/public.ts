export { countReviews } from "./count-reviews";
export { type DraftLimit, draftLimitOf, findHeld, isWithinLimit, planOf } from "./draft-limit";
export { readHistory } from "./read-history";
export { readUsage } from "./read-usage";
export { uncountReviews } from "./uncount-reviews";
