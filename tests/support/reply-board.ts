import type { ReplyPublisher, SeenReply } from "@/server/integrations/reply-publisher/reply-publisher";
import { VendorError, type VendorErrorKind } from "@/server/integrations/vendor-error";

type Call = "read" | "post" | "edit" | "delete";

/**
 * A platform with editing and deleting, held in memory, that can be stopped at any moment of a call: what must hold for
 * every publisher is shown on it.
 */
export function createReplyBoard() {
  const replies = new Map<string, Exclude<SeenReply, { state: "none" }>>();
  const calls: Call[] = [];
  let trouble: { call: Call; kind: VendorErrorKind; isDone: boolean } | null = null;
  let moderation: "none" | "holds" = "none";
  let before: { call: Call; work: () => Promise<unknown> } | null = null;

  async function answer<T>(call: Call, work: () => T): Promise<T> {
    calls.push(call);
    if (before?.call === call) {
      const { work: first } = before;
      before = null;
      await first();
    }
    const hit = trouble?.call === call ? trouble : null;
    if (hit) trouble = null;
    if (hit && !hit.isDone) throw new VendorError(hit.kind, "as the test wants");
    const result = work();
    if (hit) throw new VendorError(hit.kind, "done, and the answer was lost");
    return result;
  }
  const write = (id: string, text: string) =>
    replies.set(
      id,
      moderation === "holds" ? { state: "pending", text } : { state: "visible", text, replyId: `reply-${id}` },
    );

  const publisher: ReplyPublisher = {
    listPlaces: async () => [],
    readReply: (_session, _place, id) => answer("read", () => replies.get(id) ?? { state: "none" }),
    postReply: (_session, _place, { platformReviewId, text }) =>
      answer("post", () => {
        if (replies.has(platformReviewId)) throw new VendorError("rejected", "there is a reply already");
        write(platformReviewId, text);
        return { replyId: `reply-${platformReviewId}` };
      }),
    editReply: (_session, _place, { platformReviewId, text }) =>
      answer("edit", () => void write(platformReviewId, text)),
    deleteReply: (_session, _place, id) => answer("delete", () => void replies.delete(id)),
  };
  return {
    publisher,
    replies,
    calls,
    count: (call: Call) => calls.filter((each) => each === call).length,
    /** The next call of a kind fails; `done`: after having its effect. */
    fail: (call: Call, kind: VendorErrorKind, options: { done?: boolean } = {}) => {
      trouble = { call, kind, isDone: options.done ?? false };
    },
    /** Something that happens just before the next call of a kind. */
    meanwhile: (call: Call, work: () => Promise<unknown>) => {
      before = { call, work };
    },
    hold: () => {
      moderation = "holds";
    },
  };
}
export type ReplyBoard = ReturnType<typeof createReplyBoard>;
