"use client";

import { Eye, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { StillWhen } from "@/components/ui/still-when";

type FrameNoticesProps = {
  /** When the account is removed for good; null where it is not being closed. */
  closesAt: Date | null;
  /** An operator looks with this person's eyes. */
  viewed: { name: string } | null;
  onReopen: () => void;
  onStopViewing: () => void;
  isBusy: boolean;
};

const bar = "flex flex-wrap items-center gap-x-3 gap-y-1 border-b px-4.5 py-2 text-small lg:px-9 print:hidden";

/** What holds for every page, above all of them: whose eyes one looks with, and that the account is being closed. */
export function FrameNotices({ closesAt, viewed, onReopen, onStopViewing, isBusy }: FrameNoticesProps) {
  const t = useTranslations("shell.notices");
  return (
    <>
      {viewed ? (
        <div role="status" className={`${bar} bg-caution-soft`}>
          <Eye className="text-caution" />
          <p className="min-w-40 flex-1">{t.rich("viewed", { name: viewed.name, b: (chunks) => <b>{chunks}</b> })}</p>
          <Button size="s" busy={isBusy} busyLabel={t("stopping")} onClick={onStopViewing}>
            {t("stopViewing")}
          </Button>
        </div>
      ) : null}
      {closesAt ? (
        <div role="status" className={`${bar} bg-urgent-soft`}>
          <Trash2 className="text-urgent-text" />
          <p className="min-w-40 flex-1">
            {t.rich("closing", {
              when: () => <StillWhen at={closesAt} now={new Date()} />,
              b: (chunks) => <b>{chunks}</b>,
            })}
          </p>
          <Button size="s" busy={isBusy} busyLabel={t("reopening")} onClick={onReopen}>
            {t("reopen")}
          </Button>
        </div>
      ) : null}
    </>
  );
}
