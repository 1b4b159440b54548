"use client";

import { Check, Circle } from "lucide-react";
import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import type { PasswordCheck } from "./password-checks";

/** Ticks off what a new password needs while it is typed. */
export function PasswordRequirements({ checks }: { checks: readonly PasswordCheck[] }) {
  const t = useTranslations("auth.password");
  return (
    <ul className="flex flex-wrap gap-x-3.5 gap-y-0.5">
      {checks.map(({ id, met }) => (
        <li key={id}>
          <Mark tone={met ? "positive" : "plain"}>
            {met ? <Check aria-label={t("met")} /> : <Circle aria-label={t("unmet")} />}
            {t(id)}
          </Mark>
        </li>
      ))}
    </ul>
  );
}
