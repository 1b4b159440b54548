import { createHash } from "node:crypto";
import { koreanDay } from "@/server/domain/calendar";
import type { FileReview } from "@/server/domain/review-file/read-row";

/**
 * Makes the namer of one file's reviews: the file's own number, else a hash of what the row says, so that the same file
 * twice adds nothing. Without an author equal rows are told apart by how often they came before: two guests may write 좋아요.
 */
export function reviewIdentifier(): (review: FileReview) => string {
  const seen = new Map<string, number>();
  return (review) => {
    if (review.id !== null) return review.id;
    const day = review.date && koreanDay(review.date.at);
    const text = review.text.normalize("NFC").replace(/\s+/g, " ");
    const said = JSON.stringify([day, review.author, text, review.rating]);
    if (review.author !== null) return `file:${hash(said)}`;
    const occurrence = seen.get(said) ?? 0;
    seen.set(said, occurrence + 1);
    return `file:${hash(occurrence === 0 ? said : `${said}#${occurrence}`)}`;
  };
}

const hash = (said: string) => createHash("sha256").update(said).digest("hex").slice(0, 32);
