"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { showToast } from "@/components/ui/toast";
import { showRefusal } from "../../_parts/show-refusal";

/** The name is saved when one leaves the field or presses Enter; the toast takes it back. */
export function NameSetting({ name, email }: { name: string; email: string }) {
  const t = useTranslations("settings.me");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation(trpc.accounts.rename.mutationOptions());
  const [typed, setTyped] = useState<string | null>(null);
  const isMissing = typed !== null && typed.trim() === "";

  async function save(wanted: string, done: (before: string) => void) {
    try {
      const { before } = await mutateAsync({ name: wanted });
      await queryClient.invalidateQueries({ queryKey: trpc.accounts.pathKey() });
      setTyped(null);
      done(before);
    } catch (error) {
      showRefusal(error, t("notSaved"));
    }
  }

  function leave() {
    const wanted = typed?.trim();
    if (!wanted) return;
    if (wanted === name) return setTyped(null);
    const takeBack = (before: string) => void save(before, () => showToast({ message: t("undone") }));
    void save(wanted, (before) =>
      showToast({ message: t("saved"), action: { label: t("undo"), onPress: () => takeBack(before) } }),
    );
  }

  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={t("name")} error={isMissing ? t("missing") : undefined}>
        {(control) => (
          <Input
            {...control}
            value={typed ?? name}
            maxLength={40}
            autoComplete="name"
            onChange={(event) => setTyped(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing) leave();
            }}
          />
        )}
      </Field>
      <Field label={t("email")} hint={t("emailHint")}>
        {(control) => <Input {...control} value={email} readOnly />}
      </Field>
    </div>
  );
}
