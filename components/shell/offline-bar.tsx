"use client";

import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useOnline } from "./use-online";

/** Above every page while there is no network: what is safe, and that it goes on by itself. */
export function OfflineBar() {
  const t = useTranslations("ui.offline");
  const isOnline = useOnline();
  return (
    <div role="status">
      {isOnline ? null : (
        <p className="flex items-center gap-2.5 border-b bg-neutral-soft px-4.5 py-2 text-small text-text-2 lg:px-9 print:hidden">
          <CloudOff />
          <span>
            <b className="font-semibold text-text">{t("title")}.</b> {t("detail")}
          </span>
        </p>
      )}
    </div>
  );
}
