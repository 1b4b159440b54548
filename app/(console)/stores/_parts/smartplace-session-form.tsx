import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { controlClass } from "@/components/ui/input";
import { longestPastedSession, parsePastedSession } from "@/server/domain/smartplace-session";

type SessionFormProps = { id: string; pasted: string; onChange: (pasted: string) => void; onSubmit: () => void };

/** A signed-in state the owner copied from their own browser; what holds none is said before it is sent. */
export function SmartPlaceSessionForm({ id, pasted, onChange, onSubmit }: SessionFormProps) {
  const t = useTranslations("stores.smartplace");
  const [isAsked, setIsAsked] = useState(false);
  const problem = pasted.trim() === "" ? t("pastedMissing") : parsePastedSession(pasted) ? undefined : t("pastedWrong");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (!problem) onSubmit();
  };
  return (
    <form id={id} onSubmit={submit} className="mt-4">
      <Field label={t("pasted")} hint={t("pastedHint")} error={isAsked ? problem : undefined}>
        {(control) => (
          <textarea
            {...control}
            value={pasted}
            rows={4}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={longestPastedSession}
            placeholder="NID_AUT=…; NID_SES=…"
            className={cn(controlClass, "py-2.5 font-mono text-small")}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
    </form>
  );
}
