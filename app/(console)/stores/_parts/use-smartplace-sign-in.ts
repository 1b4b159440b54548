"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import type { ConnectionData } from "@/components/stores/types";
import { refusalText } from "../../_parts/refusal-text";

const pollMs = 1_500;
const slowAfterMs = 90_000;

type SignInState = ConnectionData["signInState"];

/** Hands a SmartPlace login or session over and follows what comes of it. */
export function useSmartPlaceSignIn(storeId: string, connectionId: string) {
  const away = useTranslations("stores.problem")("away");
  const words = useTranslations("stores.smartplace.signIn");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  /** When something was handed over; null before, and after it was turned down at once. */
  const [sentAtMs, setSentAtMs] = useState<number | null>(null);
  const followed = trpc.crawling.get.queryOptions({ connectionId });
  const onSuccess = async () => {
    await queryClient.fetchQuery({ ...followed, staleTime: 0 });
    setSentAtMs(Date.now());
  };
  const login = useMutation(trpc.stores.connectSmartPlace.mutationOptions({ onSuccess }));
  const session = useMutation(trpc.stores.connectSmartPlaceSession.mutationOptions({ onSuccess }));
  const error = login.error ?? session.error;
  const { data, dataUpdatedAt } = useQuery({
    ...followed,
    enabled: sentAtMs !== null,
    refetchInterval: ({ state }) => (state.data?.connection.signInState === "signing_in" ? pollMs : false),
  });
  const state = sentAtMs === null ? null : (data?.connection.signInState ?? null);
  const step = stepOf(state, error !== null);

  const hasEnded = state !== null && state !== "signing_in";
  useEffect(() => {
    if (!hasEnded) return;
    for (const queryKey of [trpc.stores.pathKey(), trpc.accounts.pathKey(), trpc.reviews.pathKey()])
      void queryClient.invalidateQueries({ queryKey });
  }, [hasEnded, queryClient, trpc]);

  const reset = () => {
    setSentAtMs(null);
    login.reset();
    session.reset();
  };
  return {
    step,
    problem: state && state !== "none" && state !== "signed_in" ? words(state) : refusalText(error, away),
    isSending: login.isPending || session.isPending,
    isSlow: sentAtMs !== null && dataUpdatedAt - sentAtMs > slowAfterMs,
    sendLogin: ({ loginId, password }: { loginId: string; password: string }) => {
      reset();
      login.mutate({ storeId, loginId, password });
    },
    sendSession: (pasted: string) => {
      reset();
      session.mutate({ storeId, pasted });
    },
    reset,
  };
}

function stepOf(state: SignInState | null, isTurnedDown: boolean): "form" | "waiting" | "refused" | "done" {
  if (isTurnedDown) return "refused";
  if (state === null) return "form";
  if (state === "signing_in") return "waiting";
  return state === "signed_in" ? "done" : "refused";
}
