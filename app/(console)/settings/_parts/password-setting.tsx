"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { When } from "@/components/ui/when";
import { PasswordDialog } from "./password-dialog";

/** Since when the password is what it is, and a new one. */
export function PasswordSetting({ email, since }: { email: string; since: Date }) {
  const t = useTranslations("settings.security");
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex items-center gap-3 pb-3">
      <div className="min-w-0 flex-1">
        <b className="font-medium">{t("password")}</b>
        <p className="text-small text-text-3">{t.rich("passwordSince", { when: () => <When at={since} /> })}</p>
      </div>
      <Button size="s" onClick={() => setOpen(true)}>
        {t("change")}
      </Button>
      {isOpen ? <PasswordDialog email={email} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
