"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { passwordChecks } from "@/components/accounts/password-checks";
import { PasswordRequirements } from "@/components/accounts/password-requirements";
import { useTRPC } from "@/app/_trpc/client";
import { AskDialog } from "@/components/ui/ask-dialog";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { showToast } from "@/components/ui/toast";
import { refusalText } from "../../_parts/refusal-text";

/** The present password and a new one; every other device is signed out with it. */
export function PasswordDialog({ email, onClose }: { email: string; onClose: () => void }) {
  const t = useTranslations("settings.security");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const formId = useId();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [isTried, setTried] = useState(false);
  const change = useMutation(trpc.accounts.changePassword.mutationOptions());
  const checks = passwordChecks(next, email);
  const isWeak = checks.some(({ met }) => !met);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (current === "" || isWeak || change.isPending) return;
    const { count } = await change.mutateAsync({ current, next }).catch(() => ({ count: null }));
    if (count === null) return;
    void queryClient.invalidateQueries({ queryKey: trpc.accounts.pathKey() });
    showToast({ message: t("changed", { count }) });
    onClose();
  }

  return (
    <AskDialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t("changeTitle")}
      description={t("changeDetail")}
      leave={t("leave")}
      action={t("changeDo")}
      busy={change.isPending}
      busyLabel={t("changing")}
      form={formId}
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="mt-4 grid gap-4">
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <Field label={t("current")} error={currentError()}>
          {(control) => (
            <PasswordInput
              {...control}
              autoComplete="current-password"
              maxLength={200}
              value={current}
              onChange={(event) => {
                change.reset();
                setCurrent(event.target.value);
              }}
            />
          )}
        </Field>
        <Field
          label={t("next")}
          error={isTried && isWeak ? t("weak") : undefined}
          hint={<PasswordRequirements checks={checks} />}
          keepsHint
        >
          {(control) => (
            <PasswordInput
              {...control}
              autoComplete="new-password"
              maxLength={200}
              value={next}
              onChange={(event) => setNext(event.target.value)}
            />
          )}
        </Field>
      </form>
    </AskDialog>
  );

  function currentError() {
    if (change.error) return refusalText(change.error, t("notChanged"));
    return isTried && current === "" ? t("currentMissing") : undefined;
  }
}
