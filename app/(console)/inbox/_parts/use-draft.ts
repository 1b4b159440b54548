"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import type { DetailReply } from "@/components/inbox/types";
import {
  afterSaving,
  choose,
  type Draft,
  follow,
  originalOf,
  rebase,
  startDraft,
  typeInto,
} from "@/components/replies/draft";
import { authorOf } from "@/server/domain/draft-record";
import { useDraftMemory } from "./use-draft-memory";
import { useInboxCache } from "./use-inbox-cache";

const quietMs = 1_500;
const retryMs = 10_000;

/** What is being written for a reply: kept in this tab at once, stored after a moment of quiet, never thrown away. */
export function useDraft(reply: DetailReply, options: { isOnline: boolean }) {
  const trpc = useTRPC();
  const { patchReply, hold, catchUp, readReply } = useInboxCache();
  const memory = useDraftMemory();
  const [draft, setDraft] = useState<Draft>(() => memory.recall(reply.id) ?? startDraft(reply));
  const save = useMutation(
    trpc.replies.save.mutationOptions({
      onMutate: hold,
      onSuccess: ({ version, guard }, { text }) => {
        patchReply(reply.id, {
          version,
          guard,
          guardLevel: guard.level,
          content: text,
          author: authorOf(text, reply.candidates),
        });
        setDraft((current) => afterSaving(current, { text, version }));
        if (memory.recall(reply.id)?.text === text) memory.forget(reply.id);
      },
      onError: () => void catchUp(reply.reviewId).catch(() => undefined),
    }),
  );
  const followed = save.isPending ? draft : follow(draft, reply);
  const isConflict = followed === "conflict";
  if (followed !== "conflict" && followed !== draft) setDraft(followed);

  const isUnsaved = draft.touched && draft.text !== reply.content;
  const mayStore = isUnsaved && !isConflict && options.isOnline;
  const saving = useRef<Promise<number | undefined> | null>(null);
  const store = () => {
    const stored = save.mutateAsync({ replyId: reply.id, version: draft.version, text: draft.text });
    saving.current = stored.then(({ version }) => version).catch(() => undefined);
  };
  const latest = useRef({ store, mayStore });
  useEffect(() => {
    latest.current = { store, mayStore: mayStore && !save.isPending };
  });

  useEffect(() => {
    if (draft.touched) memory.remember(reply.id, draft);
    else memory.forget(reply.id);
  }, [memory, reply.id, draft]);

  const wasTried = draft.text === save.variables?.text && draft.version === save.variables.version;
  useEffect(() => {
    if (!mayStore || save.isPending) return;
    const timer = setTimeout(() => latest.current.store(), wasTried ? retryMs : quietMs);
    return () => clearTimeout(timer);
  }, [mayStore, save.isPending, wasTried, draft.text]);

  useEffect(
    () => () => {
      if (latest.current.mayStore) latest.current.store();
    },
    [],
  );

  return {
    text: draft.text,
    chosen: draft.chosen,
    isConflict,
    original: originalOf(draft, reply),
    saveState: save.isPending
      ? ("saving" as const)
      : isUnsaved
        ? ("kept" as const)
        : save.isSuccess
          ? ("saved" as const)
          : null,
    type: (text: string) => setDraft((current) => typeInto(current, text)),
    choose: (index: number) => setDraft((current) => choose(current, index, reply)),
    /** Goes on from the stored reply with the owner's words, or without them. */
    keepMine: () => setDraft((current) => rebase(current, readReply(reply.reviewId) ?? reply)),
    dropMine: () => setDraft(startDraft(reply)),
    /** The version to go on from, once what is being stored is stored. */
    settled: async () => (await saving.current) ?? draft.version,
    /** The same, storing first what is not stored yet. */
    flush: async () => {
      if (mayStore && !save.isPending) store();
      return (await saving.current) ?? draft.version;
    },
  };
}
