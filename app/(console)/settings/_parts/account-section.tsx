"use client";

import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { CloseDialog } from "./close-dialog";

type AccountSectionProps = { stores: readonly { id: string; name: string }[]; closesAt: Date | null };

/** All that was collected and written as files, and the way out. */
export function AccountSection({ stores, closesAt }: AccountSectionProps) {
  const t = useTranslations("settings.account");
  const locale = useLocale();
  const [isClosing, setClosing] = useState(false);
  return (
    <>
      {stores.length === 0 ? <p className="pb-2 text-text-2">{t("nothing")}</p> : null}
      <ul className="divide-y divide-border">
        {stores.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3 first:pt-0">
            <b className="flex-1 font-medium max-sm:basis-full">{name}</b>
            <a
              download
              href={`/api/reviews/export.csv?storeId=${id}&replies=1&hideNames=0&locale=${locale}`}
              className={buttonClass({ size: "s" })}
              aria-label={t("reviewsOf", { name })}
            >
              <Download />
              {t("reviews")}
            </a>
            <a
              download
              href={`/api/replies/${id}/backup.csv?locale=${locale}`}
              className={buttonClass({ size: "s" })}
              aria-label={t("repliesOf", { name })}
            >
              <Download />
              {t("replies")}
            </a>
          </li>
        ))}
      </ul>
      {closesAt ? null : (
        <div className="border-t pt-3.5">
          <Button kind="danger-quiet" className="-ml-3.5" onClick={() => setClosing(true)}>
            {t("close")}
          </Button>
          <p className="mt-2 text-small text-text-3">{t("closeHint")}</p>
        </div>
      )}
      {isClosing ? <CloseDialog onClose={() => setClosing(false)} /> : null}
    </>
  );
}
