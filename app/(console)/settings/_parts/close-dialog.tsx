"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { AskDialog } from "@/components/ui/ask-dialog";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { refusalText } from "../../_parts/refusal-text";

/** Says what is lost, when, and what stays, and asks for the password. */
export function CloseDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("settings.account");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const formId = useId();
  const missing = useTranslations("settings.security")("currentMissing");
  const [password, setPassword] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const close = useMutation(trpc.accounts.close.mutationOptions());

  async function submit(event: FormEvent) {
    event.preventDefault();
    setIsAsked(true);
    if (password === "" || close.isPending) return;
    const isClosed = await close.mutateAsync({ password }).then(
      () => true,
      () => false,
    );
    if (!isClosed) return;
    await queryClient.invalidateQueries({ queryKey: trpc.accounts.pathKey() });
    onClose();
  }

  const refused = close.error ? refusalText(close.error, t("notClosed")) : undefined;
  const problem = isAsked && password === "" ? missing : refused;
  return (
    <AskDialog
      open
      danger
      onOpenChange={(open) => open || onClose()}
      title={t("closeTitle")}
      description={t("closeDetail")}
      leave={t("leave")}
      action={t("closeDo")}
      busy={close.isPending}
      busyLabel={t("closing")}
      form={formId}
    >
      <ul className="mt-3 grid list-disc gap-1 pl-5 text-small text-text-2">
        {(["stops", "goesOut", "after"] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="mt-4">
        <Field label={t("password")} error={problem}>
          {(control) => (
            <PasswordInput
              {...control}
              autoComplete="current-password"
              maxLength={200}
              value={password}
              onChange={(event) => {
                close.reset();
                setPassword(event.target.value);
              }}
            />
          )}
        </Field>
      </form>
    </AskDialog>
  );
}
