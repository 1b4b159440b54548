"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ChangeEvent, type FormEvent, useRef, useState } from "react";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import { emailProblem } from "../_parts/email-problem";
import { openSession } from "../_parts/open-session";
import { passwordChecks } from "@/components/accounts/password-checks";
import { useWaitWords } from "../_parts/use-wait-words";

type Values = { name: string; email: string; password: string; agreed: boolean };
type FieldName = keyof Values;
type Errors = Partial<Record<FieldName, string>> & { form?: { title: string; text: string } };

const order: readonly FieldName[] = ["name", "email", "password", "agreed"];

/** State of the sign-up form: checks each field, opens the account, then the session, then goes to onboarding. */
export function useSignUp() {
  const t = useTranslations("auth");
  const waitWords = useWaitWords();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const signUp = useMutation(useTRPC().accounts.signUp.mutationOptions());
  const [values, setValues] = useState<Values>({ name: "", email: "", password: "", agreed: false });
  const [errors, setErrors] = useState<Errors>({});
  const [isBusy, setBusy] = useState(false);
  const checks = passwordChecks(values.password, values.email);

  const check = (): Errors => {
    const problem = emailProblem(values.email);
    return {
      name: values.name.trim() ? undefined : t("name.empty"),
      email: problem ? t(`email.${problem}`) : undefined,
      password: values.password
        ? checks.every(({ met }) => met)
          ? undefined
          : t("password.weak")
        : t("password.empty"),
      agreed: values.agreed ? undefined : t("agree.missing"),
    };
  };

  const type = (name: FieldName) => (event: ChangeEvent<HTMLInputElement>) => {
    const { value, checked } = event.target;
    setValues({ ...values, [name]: name === "agreed" ? checked : value });
    setErrors({ ...errors, [name]: undefined });
  };

  const leave = (name: "email") => () => {
    if (values[name]) setErrors({ ...errors, [name]: check()[name] });
  };

  const refuse = (next: Errors) => {
    setErrors(next);
    setBusy(false);
    const first = order.find((name) => next[name]);
    if (first) (form.current?.elements.namedItem(first) as HTMLElement | null)?.focus();
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const found = check();
    if (order.some((name) => found[name])) return refuse(found);
    setErrors({});
    setBusy(true);
    const { name, email, password } = values;
    try {
      await signUp.mutateAsync({ name, email, password, agreedToTerms: true });
    } catch (error) {
      const seconds = isApiError(error) ? Number(error.data?.details?.retryAfterSeconds) : Number.NaN;
      const text = Number.isFinite(seconds) ? waitWords(seconds) : t("away");
      return refuse({ form: { title: t("signUp.notNow"), text } });
    }
    const session = await openSession(email, password);
    if (!session.ok) return refuse({ form: { title: t("signUp.checkMail"), text: t("signUp.checkMailText") } });
    router.replace("/onboarding");
    router.refresh();
  };

  return { form, values, errors, checks, isBusy, type, leave, submit };
}
