import type { Preference } from "@/server/domain/learning/preference";
import type { ReplyCandidate, ReplyRequest } from "./reply-writer";

/** What the shop has said before, newest first. */
export type ReplyContext = {
  /** Replies guests can see, with what they answered. */
  pastReplies: readonly { review: string; reply: string }[];
  /** Drafts, and what the owner made of them. */
  ownersEdits: readonly { draft: string; published: string }[];
  /** Other recent reviews that say the same about the shop. */
  similarReviews: readonly string[];
};

export type ContextRequest = ReplyRequest & {
  context: ReplyContext;
  /** Habits the owner has said yes to. */
  preferences: readonly Preference[];
};

/** Writes candidates from all that is known, elsewhere. Rejects with ModelError; none of them has been judged. */
export type ContextWriter = {
  model: string;
  promptVersion: string;
  write(request: ContextRequest, signal?: AbortSignal): Promise<ReplyCandidate[]>;
};
