import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { PasswordInput } from "@/components/ui/password-input";

export type Login = { loginId: string; password: string };
type LoginFormProps = { id: string; login: Login; onChange: (login: Login) => void; onSubmit: () => void };

/** The owner's Naver login, typed once. */
export function SmartPlaceLoginForm({ id, login, onChange, onSubmit }: LoginFormProps) {
  const t = useTranslations("stores.smartplace");
  const { loginId, password } = login;
  const [isAsked, setIsAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (loginId.trim() !== "" && password !== "") onSubmit();
  };
  return (
    <form id={id} onSubmit={submit} className="mt-4 grid gap-4">
      <Field label={t("id")} error={isAsked && loginId.trim() === "" ? t("idMissing") : undefined}>
        {(control) => (
          <Input
            {...control}
            value={loginId}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={100}
            onChange={(event) => onChange({ ...login, loginId: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t("password")}
        hint={t("promise")}
        error={isAsked && password === "" ? t("passwordMissing") : undefined}
      >
        {(control) => (
          <PasswordInput
            {...control}
            value={password}
            autoComplete="off"
            maxLength={200}
            onChange={(event) => onChange({ ...login, password: event.target.value })}
          />
        )}
      </Field>
    </form>
  );
}
