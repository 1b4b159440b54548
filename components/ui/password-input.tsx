"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Input } from "./input";

/** A password field with "보기" inside it. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const t = useTranslations("ui.password");
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <Input {...props} type={shown ? "text" : "password"} autoCapitalize="none" spellCheck={false} className="pr-18" />
      <button
        type="button"
        aria-pressed={shown}
        aria-controls={props.id}
        aria-label={t(shown ? "hideLabel" : "showLabel")}
        onClick={() => setShown(!shown)}
        className="absolute top-1.5 right-1.5 h-8 rounded-sm px-2.5 text-small font-semibold text-text-2 hover:text-text max-lg:top-0 max-lg:right-0 max-lg:h-11 max-lg:min-w-14"
      >
        {t(shown ? "hide" : "show")}
      </button>
    </div>
  );
}
