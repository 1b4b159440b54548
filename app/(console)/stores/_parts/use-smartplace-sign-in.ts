"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { refusalText } from "./refusal-text";

const pollMs = 1_500;
const slowAfterMs = 90_000;

/** A login on its way: `waitingWords` is what the connection says while the worker signs in. */
type Sent = { waitingWords: string | null; atMs: number };

/** Hands a SmartPlace login over and follows what the worker makes of it. */
export function useSmartPlaceSignIn(storeId: string, connectionId: string) {
  const t = useTranslations("stores.problem");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [sent, setSent] = useState<Sent | null>(null);
  const followed = trpc.crawling.get.queryOptions({ connectionId });
  const connect = useMutation(
    trpc.stores.connectSmartPlace.mutationOptions({
      onSuccess: async () => {
        const { connection } = await queryClient.fetchQuery({ ...followed, staleTime: 0 });
        setSent({ waitingWords: connection.statusReason, atMs: Date.now() });
      },
    }),
  );
  const { data, dataUpdatedAt } = useQuery({
    ...followed,
    enabled: sent !== null,
    refetchInterval: ({ state }) => (sent && state.data && !isOver(sent, state.data.connection) ? pollMs : false),
  });
  const connection = data?.connection;
  const hasEnded = sent !== null && connection !== undefined && isOver(sent, connection);
  const isConnected = hasEnded && connection.statusReason === null && connection.canPublish;

  useEffect(() => {
    if (!hasEnded) return;
    for (const queryKey of [trpc.stores.pathKey(), trpc.accounts.pathKey(), trpc.reviews.pathKey()])
      void queryClient.invalidateQueries({ queryKey });
  }, [hasEnded, queryClient, trpc]);

  return {
    step: stepOf(),
    problem: hasEnded ? connection.statusReason : refusalText(connect.error, t("away")),
    isSending: connect.isPending,
    isSlow: sent !== null && dataUpdatedAt - sent.atMs > slowAfterMs,
    send: (login: { loginId: string; password: string }) => {
      setSent(null);
      connect.mutate({ storeId, ...login });
    },
    reset: () => {
      setSent(null);
      connect.reset();
    },
  };

  function stepOf(): "form" | "waiting" | "refused" | "done" {
    if (isConnected) return "done";
    if (hasEnded || connect.error) return "refused";
    return sent ? "waiting" : "form";
  }
}

const isOver = (sent: Sent, connection: { statusReason: string | null }): boolean =>
  sent.waitingWords === null || connection.statusReason !== sent.waitingWords;
