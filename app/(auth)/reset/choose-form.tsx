"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import { passwordChecks } from "@/components/accounts/password-checks";
import { PasswordRequirements } from "@/components/accounts/password-requirements";
import { Button, ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import { useRefusalWords } from "../_parts/use-refusal-words";

/** The new password; the address is not known here, so only the server can compare the two. */
export function ChooseForm({ token }: { token: string }) {
  const t = useTranslations("auth.reset");
  const passwordWords = useTranslations("auth.password");
  const refusalWords = useRefusalWords();
  const form = useRef<HTMLFormElement>(null);
  const [password, setPassword] = useState("");
  const [error, setError] = useState<string>();
  const reset = useMutation(useTRPC().accounts.resetPassword.mutationOptions());
  const checks = passwordChecks(password, "").filter(({ id }) => id !== "notEmail");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reset.isPending) return;
    const isWeak = checks.some(({ met }) => !met);
    setError(password === "" ? passwordWords("empty") : isWeak ? t("weak") : undefined);
    if (isWeak) (form.current?.elements.namedItem("password") as HTMLElement | null)?.focus();
    else reset.mutate({ token, password });
  };

  if (reset.isSuccess)
    return (
      <>
        <Notice tone="positive" role="status" title={t("changed")} className="mt-4">
          {t("changedText")}
        </Notice>
        <ButtonLink href="/sign-in" kind="primary" size="xl" className="mt-5 w-full">
          {t("signIn")}
        </ButtonLink>
      </>
    );
  if (isApiError(reset.error) && reset.error.data?.reason === "RESET_LINK_OLD")
    return (
      <>
        <Notice tone="caution" role="alert" title={t("notChanged")} className="mt-4">
          {reset.error.message}
        </Notice>
        <ButtonLink href="/reset" kind="primary" size="xl" className="mt-5 w-full">
          {t("askAgain")}
        </ButtonLink>
      </>
    );
  return (
    <form ref={form} noValidate onSubmit={submit}>
      {reset.error ? (
        <Notice tone="caution" role="alert" title={t("notChanged")} className="mt-4">
          {refusalWords(reset.error)}
        </Notice>
      ) : null}
      <Field label={t("next")} error={error} hint={<PasswordRequirements checks={checks} />} keepsHint className="mt-4">
        {(control) => (
          <PasswordInput
            {...control}
            name="password"
            autoComplete="new-password"
            maxLength={200}
            value={password}
            onChange={(event) => {
              setPassword(event.target.value);
              setError(undefined);
            }}
          />
        )}
      </Field>
      <Button
        type="submit"
        kind="primary"
        size="xl"
        block
        busy={reset.isPending}
        busyLabel={t("choosing")}
        className="mt-5"
      >
        {t("choose")}
      </Button>
    </form>
  );
}
