"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { showRefusal } from "../../_parts/show-refusal";

/** Sends the owner to Google's own page; they come back to the shop's page, or to a new shop's. */
export function useGoogleSignIn() {
  const trpc = useTRPC();
  const away = useTranslations("stores.problem")("away");
  const start = useMutation(trpc.stores.startGoogleConnect.mutationOptions());
  return {
    // Until the browser has left for Google the button stays busy.
    isLeaving: start.isPending || start.isSuccess,
    /** Without a store: one is opened for the shop that is chosen. */
    signIn: (storeId?: string) =>
      start.mutate(
        { storeId },
        { onSuccess: ({ url }) => window.location.assign(url), onError: (error) => showRefusal(error, away) },
      ),
  };
}
