"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Segmented } from "@/components/ui/segmented";
import { Spinner } from "@/components/ui/spinner";
import { SmartPlaceLoginForm } from "./smartplace-login-form";
import { SmartPlaceSessionForm } from "./smartplace-session-form";
import { useSmartPlaceSignIn } from "./use-smartplace-sign-in";

type SmartPlaceDialogProps = {
  store: { id: string; name: string };
  connectionId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

const nothingTyped = { loginId: "", password: "", pasted: "" };

/** Connects SmartPlace: by a login that the worker uses once, or by a session pasted from the owner's browser. */
export function OpenedSmartPlaceDialog({ store, connectionId, open, onOpenChange }: SmartPlaceDialogProps) {
  const t = useTranslations("stores.smartplace");
  const formId = useId();
  const signIn = useSmartPlaceSignIn(store.id, connectionId);
  const [way, setWay] = useState<"login" | "paste">("login");
  const [typed, setTyped] = useState(nothingTyped);
  const { step } = signIn;
  const isForm = step === "form" || step === "refused";
  const change = (next: boolean) => {
    onOpenChange(next);
    if (next || step === "waiting") return;
    signIn.reset();
    setTyped(({ loginId }) => ({ ...nothingTyped, loginId }));
  };
  const form = { id: formId, onChange: (part: Partial<typeof typed>) => setTyped({ ...typed, ...part }) };
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
      <Outcome signIn={signIn} />
      {isForm ? (
        <>
          <Segmented
            block
            label={t("way")}
            className="mt-4"
            value={way}
            options={[
              { value: "login", label: t("byLogin") },
              { value: "paste", label: t("byPaste") },
            ]}
            onChange={setWay}
          />
          {way === "login" ? (
            <SmartPlaceLoginForm {...form} login={typed} onSubmit={() => signIn.sendLogin(typed)} />
          ) : (
            <SmartPlaceSessionForm
              {...form}
              pasted={typed.pasted}
              onChange={(pasted) => form.onChange({ pasted })}
              onSubmit={() => signIn.sendSession(typed.pasted)}
            />
          )}
        </>
      ) : null}
    </Dialog>
  );
}

function Outcome({ signIn }: { signIn: ReturnType<typeof useSmartPlaceSignIn> }) {
  const t = useTranslations("stores.smartplace");
  const { step } = signIn;
  return (
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
  );
}
