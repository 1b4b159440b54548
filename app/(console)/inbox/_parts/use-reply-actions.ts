"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import type { DetailReply } from "@/components/inbox/types";
import type { ReplyVoice } from "@/components/replies/voice-menus";
import { showToast } from "@/components/ui/toast";
import type { PublishMode } from "@/server/domain/reply";
import type { ReplyPatch } from "./inbox-cache";
import { useInboxCache } from "./use-inbox-cache";

type Target = Pick<DetailReply, "id" | "reviewId" | "status" | "version" | "publishAfter">;
type Approval = { version: number; text: string; mode: PublishMode; undoSeconds: number };

/** What can be done with a reply. Shown at once, taken back with a sentence when the server says no; false then. */
export function useReplyActions() {
  const t = useTranslations("inbox.toast");
  const trpc = useTRPC();
  const cache = useInboxCache();
  const approving = useMutation(trpc.replies.approve.mutationOptions());
  const skipping = useMutation(trpc.replies.skip.mutationOptions());
  const undoing = useMutation(trpc.replies.undo.mutationOptions());
  const publishing = useMutation(trpc.replies.publishNow.mutationOptions());
  const marking = useMutation(trpc.replies.markPosted.mutationOptions());
  const rewriting = useMutation(trpc.replies.rewrite.mutationOptions());
  const [busyId, setBusyId] = useState<string | null>(null);
  const busy = useRef(new Set<string>());

  async function change(reply: Target, guess: ReplyPatch, call: () => Promise<ReplyPatch>): Promise<boolean> {
    if (busy.current.has(reply.id)) return false;
    busy.current.add(reply.id);
    setBusyId(reply.id);
    await cache.hold();
    const before = cache.readReply(reply.reviewId) ?? reply;
    cache.patchReply(reply.id, guess);
    try {
      cache.patchReply(reply.id, await call());
      return true;
    } catch (error) {
      cache.patchReply(reply.id, before);
      tell(error);
      return false;
    } finally {
      busy.current.delete(reply.id);
      setBusyId(null);
      void cache.refresh(reply.reviewId);
    }
  }

  function tell(error: unknown) {
    const isStale = isApiError(error) && error.data?.reason === "STALE";
    showToast({ message: isStale ? t("stale") : isApiError(error) && error.data ? error.message : t("failed") });
  }

  return {
    busyId,
    approve: (reply: Target, { version, text, mode, undoSeconds }: Approval) =>
      change(
        reply,
        mode === "automatic"
          ? { status: "approved", content: text, publishAfter: new Date(Date.now() + undoSeconds * 1_000) }
          : { status: "awaiting_paste", content: text, publishAfter: null },
        async () => {
          const approved = await approving.mutateAsync({ replyId: reply.id, version, text });
          return { status: approved.status, version: approved.version, publishAfter: approved.publishAfter };
        },
      ),
    skip: (reply: Target, version: number) =>
      change(reply, { status: "skipped" }, () => skipping.mutateAsync({ replyId: reply.id, version }).then(statusOf)),
    undo: (reply: Target) =>
      change(reply, { status: "drafted", publishAfter: null }, () =>
        undoing.mutateAsync({ replyId: reply.id }).then(statusOf),
      ),
    publishNow: (reply: Target) =>
      change(reply, { publishAfter: new Date() }, () => publishing.mutateAsync({ replyId: reply.id }).then(statusOf)),
    markPosted: (reply: Target) =>
      change(reply, { status: "posted_unverified", postedAt: new Date() }, () =>
        marking.mutateAsync({ replyId: reply.id }).then(statusOf),
      ),
    isRewriting: rewriting.isPending,
    rewrite: (reply: Target, version: number, voice: Partial<ReplyVoice>) =>
      change(reply, {}, async () => {
        const { text, ...drafts } = await rewriting.mutateAsync({ replyId: reply.id, version, voice });
        const { guard, candidates } = drafts;
        return {
          version: drafts.version,
          content: text,
          candidates,
          guard,
          guardLevel: guard.level,
          author: "built_in",
        };
      }),
  };
}

export type ReplyActions = ReturnType<typeof useReplyActions>;

const statusOf = ({ status, version }: { status: DetailReply["status"]; version: number }): ReplyPatch => ({
  status,
  version,
});
