"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import { EmailInput } from "../_parts/email-input";
import { emailProblem } from "../_parts/email-problem";
import { openSession } from "../_parts/open-session";
import { useWaitWords } from "../_parts/use-wait-words";

type Errors = { email?: string; password?: string; form?: string };

/** What was typed stays through every refusal. */
export function SignInForm({ goTo }: { goTo: string }) {
  const t = useTranslations("auth");
  const waitWords = useWaitWords();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Errors>({});
  const [isBusy, setBusy] = useState(false);

  const refuse = (next: Errors, focus: "email" | "password") => {
    setErrors(next);
    setBusy(false);
    (form.current?.elements.namedItem(focus) as HTMLElement | null)?.focus();
  };

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const data = new FormData(event.currentTarget);
    const email = String(data.get("email"));
    const password = String(data.get("password"));
    const problem = emailProblem(email);
    if (problem) return refuse({ email: t(`email.${problem}`) }, "email");
    if (password === "") return refuse({ password: t("password.empty") }, "password");
    setErrors({});
    setBusy(true);
    const session = await openSession(email, password);
    if (session.ok) {
      router.replace(goTo);
      router.refresh();
      return;
    }
    if (session.reason === "limited") return refuse({ form: waitWords(session.seconds) }, "password");
    if (session.reason === "away") return refuse({ form: t("away") }, "password");
    refuse({ password: t("signIn.wrong") }, "password");
  };

  return (
    <form ref={form} noValidate onSubmit={submit}>
      {errors.form ? (
        <Notice tone="caution" role="alert" title={t("signIn.notNow")} className="mt-4">
          {errors.form}
        </Notice>
      ) : null}
      <Field label={t("email.label")} error={errors.email} className="mt-4">
        {(control) => <EmailInput {...control} />}
      </Field>
      <Field label={t("password.label")} error={errors.password} className="mt-4">
        {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" />}
      </Field>
      <Button type="submit" kind="primary" size="xl" block busy={isBusy} busyLabel={t("signIn.busy")} className="mt-5">
        {t("signIn.submit")}
      </Button>
      <Link
        href="/reset"
        className="mx-auto mt-2 flex min-h-11 w-fit items-center px-2 text-small font-medium text-text-2"
      >
        {t("signIn.forgot")}
      </Link>
    </form>
  );
}
