"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import { Spinner } from "@/components/ui/spinner";
import { useSmartPlaceSignIn } from "./use-smartplace-sign-in";

type SmartPlaceDialogProps = {
  store: { id: string; name: string };
  connectionId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Signs in to SmartPlace: once, by the worker, while one waits or does something else. */
export function SmartPlaceDialog({ store, connectionId, open, onOpenChange }: SmartPlaceDialogProps) {
  const t = useTranslations("stores.smartplace");
  const formId = useId();
  const signIn = useSmartPlaceSignIn(store.id, connectionId);
  const [login, setLogin] = useState({ loginId: "", password: "" });
  const { step } = signIn;
  const isForm = step === "form" || step === "refused";
  const change = (next: boolean) => {
    onOpenChange(next);
    if (next || step === "waiting") return;
    signIn.reset();
    setLogin((typed) => ({ ...typed, password: "" }));
  };
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      title={t("title")}
      description={isForm ? t("detail", { store: store.name }) : undefined}
      actions={
        <>
          <Button kind={step === "done" ? "primary" : "quiet"} size="l" onClick={() => change(false)}>
            {isForm ? t("leave") : t("close")}
          </Button>
          {isForm ? (
            <Button
              kind="primary"
              size="l"
              type="submit"
              form={formId}
              busy={signIn.isSending}
              busyLabel={t("connecting")}
            >
              {step === "refused" ? t("again") : t("connect")}
            </Button>
          ) : null}
        </>
      }
    >
      <div aria-live="polite" className="mt-4 empty:mt-0">
        {step === "refused" ? (
          <Notice tone="caution" title={t("refusedTitle")}>
            {signIn.problem}
          </Notice>
        ) : null}
        {step === "waiting" ? (
          <Notice icon={<Spinner />} title={t("waitingTitle")}>
            {signIn.isSlow ? t("slow") : t("waitingDetail")}
          </Notice>
        ) : null}
        {step === "done" ? (
          <Notice tone="positive" title={t("doneTitle")}>
            {t("doneDetail")}
          </Notice>
        ) : null}
      </div>
      {isForm ? <LoginForm id={formId} login={login} onChange={setLogin} onSubmit={() => signIn.send(login)} /> : null}
    </Dialog>
  );
}

type Login = { loginId: string; password: string };
type LoginFormProps = { id: string; login: Login; onChange: (login: Login) => void; onSubmit: () => void };

function LoginForm({ id, login, onChange, onSubmit }: LoginFormProps) {
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
