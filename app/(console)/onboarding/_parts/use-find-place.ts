"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { refusalText } from "../../_parts/refusal-text";

/** The pasted address and the shop behind it. Changing the address forgets the shop. */
export function useFindPlace() {
  const t = useTranslations("onboarding");
  const trpc = useTRPC();
  const [text, setText] = useState("");
  const [isMissing, setMissing] = useState(false);
  const find = useMutation(trpc.stores.findPlace.mutationOptions());
  const change = (next: string) => {
    setText(next);
    setMissing(false);
    find.reset();
  };
  return {
    text,
    change,
    /** Takes this address and looks at once. */
    look: (given: string) => {
      const next = given.replace(/\s+/g, " ").trim();
      change(next);
      if (next === "") setMissing(true);
      else find.mutate({ url: next });
    },
    isLooking: find.isPending,
    found: find.data ?? null,
    problem: isMissing ? t("address.missing") : find.error ? refusalText(find.error, t("failed")) : undefined,
  };
}
