import { isApiError } from "@/app/_trpc/client";

/** What to tell about a call that was turned down: the product's own words, or `away` when no answer came. */
export const refusalText = (error: unknown, away: string): string =>
  isApiError(error) && error.data ? error.message : away;
