import { useTranslations } from "next-intl";
import type { Preference } from "@/server/domain/learning/preference";

/** A habit in one line: ‘감사해요’ 대신 ‘감사드립니다’. */
export function useHabitWords(): (preference: Preference) => string {
  const t = useTranslations("learning.says");
  return (preference) => {
    switch (preference.kind) {
      case "replace":
        return t("replace", { from: preference.from, to: preference.to });
      case "leave_out":
      case "closing":
        return t(preference.kind, { text: preference.text });
      case "emoji":
        return t("emoji", { sign: preference.sign });
      case "length":
        return t(preference.prefer, { about: preference.about });
      case "no_sign_off":
      case "no_emoji":
        return t(preference.kind);
    }
  };
}
