"use client";

import { ArrowUpRight, CalendarClock, Download } from "lucide-react";
import { useLocale, useNow, useTranslations } from "next-intl";
import type { ConnectionData, StoreData } from "@/components/stores/types";
import { useDayWords } from "@/components/stores/use-day-words";
import { Button, buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { koreanDay } from "@/server/domain/calendar";
import { kakaoLoginReminder } from "@/server/domain/kakao-login-reminder";
import { useConsoleLogin } from "./use-console-login";

type ConsoleLoginNoticeProps = { store: StoreData; connection: ConnectionData; className?: string };

/** From the eleventh month after the last login to 매장관리: what is at stake, and how to keep it. Nothing before. */
export function ConsoleLoginNotice({ store, connection, className }: ConsoleLoginNoticeProps) {
  const t = useTranslations("stores.consoleLogin");
  const locale = useLocale();
  const now = useNow();
  const dayWords = useDayWords();
  const { confirmLogin, isSaving } = useConsoleLogin();
  const { consoleLoginAt: confirmedAt, consoleUrl } = connection;
  if (!confirmedAt) return null;
  const { state, lapsesOn } = kakaoLoginReminder({ confirmedAt, lastRemindedAt: null }, now);
  if (state === "fine") return null;
  const days = { last: dayWords(koreanDay(confirmedAt)), end: dayWords(lapsesOn) };
  return (
    <Notice
      tone="caution"
      role="status"
      icon={<CalendarClock />}
      title={t(`${state}.title`, { store: store.name })}
      className={className}
    >
      <p>{t(`${state}.detail`, days)}</p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        {consoleUrl ? (
          <a href={consoleUrl} target="_blank" rel="noreferrer" className={buttonClass({ size: "s" })}>
            {t("open")}
            <ArrowUpRight />
          </a>
        ) : null}
        <Button size="s" busy={isSaving} onClick={() => confirmLogin(connection)}>
          {t("justNow")}
        </Button>
        <a
          download
          href={`/api/replies/${store.id}/backup.csv?locale=${locale}`}
          className={buttonClass({ size: "s", kind: "quiet" })}
        >
          <Download />
          {t("backup")}
        </a>
      </div>
    </Notice>
  );
}
