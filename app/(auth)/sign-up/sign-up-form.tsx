"use client";

import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import { PasswordRequirements } from "@/components/accounts/password-requirements";
import { EmailInput } from "../_parts/email-input";
import { useSignUp } from "./use-sign-up";

/** Name, address, password, consent; what was typed stays through every refusal. */
export function SignUpForm() {
  const t = useTranslations("auth");
  const { form, values, errors, checks, isBusy, type, leave, submit } = useSignUp();

  return (
    <form ref={form} noValidate onSubmit={submit}>
      {errors.form ? (
        <Notice tone="caution" role="alert" title={errors.form.title} className="mt-4">
          {errors.form.text}
        </Notice>
      ) : null}
      <Field label={t("name.label")} error={errors.name} className="mt-3 lg:mt-4">
        {(control) => (
          <Input
            {...control}
            name="name"
            autoComplete="name"
            maxLength={40}
            value={values.name}
            onChange={type("name")}
          />
        )}
      </Field>
      <Field label={t("email.label")} error={errors.email} className="mt-3 lg:mt-4">
        {(control) => <EmailInput {...control} value={values.email} onChange={type("email")} onBlur={leave("email")} />}
      </Field>
      <Field
        label={t("password.label")}
        error={errors.password}
        hint={<PasswordRequirements checks={checks} />}
        keepsHint
        className="mt-3 lg:mt-4"
      >
        {(control) => (
          <PasswordInput
            {...control}
            name="password"
            autoComplete="new-password"
            maxLength={200}
            value={values.password}
            onChange={type("password")}
          />
        )}
      </Field>
      <div className="my-2.5">
        <Checkbox
          name="agreed"
          className="min-h-11"
          checked={values.agreed}
          onChange={type("agreed")}
          aria-invalid={errors.agreed ? true : undefined}
          aria-describedby={errors.agreed ? "agreed-help" : undefined}
        >
          {t.rich("agree.text", {
            terms: (chunks) => (
              <Link href="/terms" target="_blank" className="font-medium">
                {chunks}
              </Link>
            ),
            privacy: (chunks) => (
              <Link href="/privacy" target="_blank" className="font-medium">
                {chunks}
              </Link>
            ),
            required: (chunks) => <span className="text-small text-text-3">{chunks}</span>,
          })}
        </Checkbox>
        <div id="agreed-help" aria-live="polite" className="text-small text-urgent-text">
          {errors.agreed ? <FieldError>{errors.agreed}</FieldError> : null}
        </div>
      </div>
      <Button type="submit" kind="primary" size="xl" block busy={isBusy} busyLabel={t("signUp.busy")}>
        {t("signUp.submit")}
      </Button>
    </form>
  );
}
