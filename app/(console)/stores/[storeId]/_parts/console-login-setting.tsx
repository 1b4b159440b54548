"use client";

import { useNow, useTranslations } from "next-intl";
import { SettingsRow } from "@/components/stores/settings-row";
import type { ConnectionData } from "@/components/stores/types";
import { useDayWords } from "@/components/stores/use-day-words";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { addDays, koreanDay } from "@/server/domain/calendar";
import { kakaoLoginReminder } from "@/server/domain/kakao-login-reminder";
import { useConsoleLogin } from "../../_parts/use-console-login";

const longestAgoDays = 2 * 366;

/** When the owner last signed in to 매장관리, to be told by them; we remind them in time. */
export function ConsoleLoginSetting({ connection }: { connection: ConnectionData }) {
  const t = useTranslations("stores.consoleLogin");
  const { confirmLogin, isSaving } = useConsoleLogin();
  const { consoleLoginAt } = connection;
  const today = koreanDay(useNow());
  // Below it lie years that are still being typed.
  const earliest = addDays(today, -longestAgoDays);
  const day = consoleLoginAt ? koreanDay(consoleLoginAt) : "";
  return (
    <SettingsRow label={t("label")} reason={t("reason")}>
      <div className="flex flex-wrap items-center gap-2">
        <Button busy={isSaving} onClick={() => confirmLogin(connection)}>
          {t("justNow")}
        </Button>
        <label className="flex items-center gap-2 text-small text-text-2">
          {t("otherDay")}
          <Input
            key={day}
            type="date"
            className="w-auto"
            defaultValue={day}
            min={earliest}
            max={today}
            onChange={({ target: { value } }) => {
              if (value >= earliest && value <= today) confirmLogin(connection, value);
            }}
          />
        </label>
      </div>
      {consoleLoginAt ? <NextReminder confirmedAt={consoleLoginAt} /> : null}
    </SettingsRow>
  );
}

function NextReminder({ confirmedAt }: { confirmedAt: Date }) {
  const t = useTranslations("stores.consoleLogin");
  const dayWords = useDayWords();
  const { nextReminderOn } = kakaoLoginReminder({ confirmedAt, lastRemindedAt: null }, useNow());
  const last = dayWords(koreanDay(confirmedAt));
  return (
    <p className="mt-2 text-small text-text-2" aria-live="polite">
      {nextReminderOn ? t("next", { last, next: dayWords(nextReminderOn) }) : t("last", { last })}
    </p>
  );
}
