"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import type { DetailReply } from "@/components/inbox/types";
import type { ReplyVoice } from "@/components/replies/voice-menus";
import { showToast } from "@/components/ui/toast";
import { decideUndo, type PublishMode } from "@/server/domain/reply";
import type { ReplyPatch } from "./inbox-cache";
import { useInboxCache } from "./use-inbox-cache";

type Target = Pick<DetailReply, "id" | "reviewId" | "status" | "version" | "publishAfter">;
type Sending = { mode: PublishMode; undoSeconds: number };
type Approval = Sending & { version: number; text: string; replace?: boolean; vouch?: boolean };

/** What can be done with a reply. Shown at once, taken back with a sentence when the server says no; false then. */
export function useReplyActions() {
  const t = useTranslations("inbox.toast");
  const trpc = useTRPC();
  const cache = useInboxCache();
  const approving = useMutation(trpc.replies.approve.mutationOptions());
  const skipping = useMutation(trpc.replies.skip.mutationOptions());
  const undoing = useMutation(trpc.replies.undo.mutationOptions());
  const publishing = useMutation(trpc.replies.publishNow.mutationOptions());
  const editing = useMutation(trpc.replies.editLive.mutationOptions());
  const deleting = useMutation(trpc.replies.deleteLive.mutationOptions());
  const marking = useMutation(trpc.replies.markPosted.mutationOptions());
  const rewriting = useMutation(trpc.replies.rewrite.mutationOptions());
  const [busyId, setBusyId] = useState<string | null>(null);
  const running = useRef(new Map<string, Promise<boolean>>());

  async function change(reply: Target, guess: ReplyPatch, call: () => Promise<ReplyPatch>): Promise<boolean> {
    if (running.current.has(reply.id)) return false;
    const changing = attempt(reply, guess, call).finally(() => running.current.delete(reply.id));
    running.current.set(reply.id, changing);
    return changing;
  }

  async function attempt(reply: Target, guess: ReplyPatch, call: () => Promise<ReplyPatch>): Promise<boolean> {
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
    approve: (reply: Target, { version, text, mode, undoSeconds, replace, vouch }: Approval) =>
      change(reply, { ...onItsWay({ mode, undoSeconds }), content: text }, async () => {
        const approved = await approving.mutateAsync({ replyId: reply.id, version, text, replace, vouch });
        return { status: approved.status, version: approved.version, publishAfter: approved.publishAfter };
      }),
    editLive: (reply: DetailReply, text: string, sending: Sending) =>
      change(reply, { ...onItsWay(sending), task: "edit", content: text, shownText: reply.content }, () =>
        editing.mutateAsync({ replyId: reply.id, version: reply.version, text }).then(changeOf),
      ),
    deleteLive: (reply: DetailReply, sending: Sending) =>
      change(reply, { ...onItsWay(sending), task: "delete", shownText: reply.content }, () =>
        deleting.mutateAsync({ replyId: reply.id, version: reply.version }).then(changeOf),
      ),
    /** No reply, or the one that guests see already. */
    skip: (reply: Target & Partial<Pick<DetailReply, "shownText">>, version: number) =>
      change(reply, reply.shownText ? { status: "live", content: reply.shownText } : { status: "skipped" }, () =>
        skipping.mutateAsync({ replyId: reply.id, version }).then(statusOf),
      ),
    /** What is still on its way to the server arrives there first. */
    undo: async (reply: Target & Partial<Pick<DetailReply, "approvedFrom" | "isPasted">>) => {
      if ((await running.current.get(reply.id)) === false) return false;
      return change(reply, { status: whereUndoLeads(reply), publishAfter: null }, async () => {
        const { replyId: _, text, ...rest } = await undoing.mutateAsync({ replyId: reply.id });
        return { ...rest, content: text };
      });
    },
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
        const { guard, candidates, askedVoice } = drafts;
        return {
          version: drafts.version,
          content: text,
          candidates,
          guard,
          guardLevel: guard.level,
          askedVoice,
          author: "built_in",
        };
      }),
  };
}

export type ReplyActions = ReturnType<typeof useReplyActions>;

function whereUndoLeads(reply: Target & Partial<Pick<DetailReply, "approvedFrom" | "isPasted">>) {
  const { approvedFrom = null, isPasted = false } = reply;
  const decision = decideUndo({ ...reply, approvedFrom, isPasted, now: new Date() });
  return decision.ok ? decision.next : reply.status;
}

const onItsWay = ({ mode, undoSeconds }: Sending): ReplyPatch =>
  mode === "automatic"
    ? { status: "approved", publishAfter: new Date(Date.now() + undoSeconds * 1_000) }
    : { status: "awaiting_paste", publishAfter: null };

const statusOf = ({ status, version }: { status: DetailReply["status"]; version: number }): ReplyPatch => ({
  status,
  version,
});

const changeOf = (
  changed: Pick<DetailReply, "status" | "version" | "publishAfter" | "task" | "shownText"> & { text: string },
): ReplyPatch => ({
  status: changed.status,
  version: changed.version,
  publishAfter: changed.publishAfter,
  task: changed.task,
  content: changed.text,
  shownText: changed.shownText,
});
