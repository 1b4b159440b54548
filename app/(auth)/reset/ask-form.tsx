"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { EmailInput } from "../_parts/email-input";
import { emailProblem } from "../_parts/email-problem";
import { useRefusalWords } from "../_parts/use-refusal-words";

/** The address the link goes to. Whether it has an account is not told. */
export function AskForm() {
  const t = useTranslations("auth");
  const refusalWords = useRefusalWords();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string>();
  const [email, setEmail] = useState("");
  const ask = useMutation(useTRPC().accounts.requestPasswordReset.mutationOptions());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ask.isPending) return;
    const problem = emailProblem(email);
    setError(problem ? t(`email.${problem}`) : undefined);
    if (problem) field.current?.focus();
    else ask.mutate({ email });
  };

  if (ask.isSuccess)
    return (
      <>
        <Notice tone="positive" role="status" title={t("reset.sent")} className="mt-4">
          {t("reset.sentText", { email: email.trim() })}
        </Notice>
        <Button block size="l" onClick={() => ask.reset()} className="mt-4">
          {t("reset.again")}
        </Button>
      </>
    );
  return (
    <form noValidate onSubmit={submit}>
      {ask.error ? (
        <Notice tone="caution" role="alert" title={t("reset.notNow")} className="mt-4">
          {refusalWords(ask.error)}
        </Notice>
      ) : null}
      <Field label={t("email.label")} error={error} className="mt-4">
        {(control) => (
          <EmailInput {...control} ref={field} value={email} onChange={(event) => setEmail(event.target.value)} />
        )}
      </Field>
      <Button
        type="submit"
        kind="primary"
        size="xl"
        block
        busy={ask.isPending}
        busyLabel={t("reset.asking")}
        className="mt-5"
      >
        {t("reset.ask")}
      </Button>
    </form>
  );
}
