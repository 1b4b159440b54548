import { useTranslations } from "next-intl";

export const undoChoices = [0, 60, 600, 3_600] as const;

/** Says how long an approved reply waits: 바로, 1분, 10분, 1시간. */
export function useWaitWord(): (seconds: number) => string {
  const t = useTranslations("stores.wait");
  return (seconds) => {
    const known = undoChoices.find((choice) => choice === seconds);
    return known === undefined ? t("other", { minutes: Math.round(seconds / 60) }) : t(`${known}`);
  };
}
