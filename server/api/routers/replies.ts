import { ApproveReplyInput, approveReply } from "@/server/features/replies/approve-reply";
import { DeleteLiveReplyInput, deleteLiveReply } from "@/server/features/replies/delete-live-reply";
import { EditLiveReplyInput, editLiveReply } from "@/server/features/replies/edit-live-reply";
import { MarkPostedInput, markPosted } from "@/server/features/replies/mark-posted";
import { PublishNowInput, publishNow } from "@/server/features/replies/publish-now";
import { RewriteDraftInput, rewriteDraft } from "@/server/features/replies/rewrite-draft";
import { SaveDraftInput, saveDraft } from "@/server/features/replies/save-draft";
import { SkipReplyInput, skipReply } from "@/server/features/replies/skip-reply";
import { StartDraftInput, startDraft } from "@/server/features/replies/start-draft";
import { UndoReplyInput, undoReply } from "@/server/features/replies/undo-reply";
import { router, signedIn } from "../trpc";

export const repliesRouter = router({
  approve: signedIn.input(ApproveReplyInput).mutation(({ ctx, input }) => approveReply(ctx, input)),
  save: signedIn.input(SaveDraftInput).mutation(({ ctx, input }) => saveDraft(ctx, input)),
  rewrite: signedIn.input(RewriteDraftInput).mutation(({ ctx, input }) => rewriteDraft(ctx, input)),
  start: signedIn.input(StartDraftInput).mutation(({ ctx, input }) => startDraft(ctx, input)),
  skip: signedIn.input(SkipReplyInput).mutation(({ ctx, input }) => skipReply(ctx, input)),
  undo: signedIn.input(UndoReplyInput).mutation(({ ctx, input }) => undoReply(ctx, input)),
  publishNow: signedIn.input(PublishNowInput).mutation(({ ctx, input }) => publishNow(ctx, input)),
  markPosted: signedIn.input(MarkPostedInput).mutation(({ ctx, input }) => markPosted(ctx, input)),
  editLive: signedIn.input(EditLiveReplyInput).mutation(({ ctx, input }) => editLiveReply(ctx, input)),
  deleteLive: signedIn.input(DeleteLiveReplyInput).mutation(({ ctx, input }) => deleteLiveReply(ctx, input)),
});
