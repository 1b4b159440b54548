import { useTranslations } from "next-intl";
import { readTroubleReason } from "@/server/domain/connection-trouble";
import type { Platform } from "@/server/domain/platform";

type Stopped = { store: string; platform: Platform; statusReason: string | null };

/** What stands in the way of a connection, what is safe and what to do, in a title and a sentence or two. */
export function useTroubleWords(): (stopped: Stopped) => { title: string; detail: string } {
  const t = useTranslations("trouble");
  const nameOf = useTranslations("review.platform");
  return ({ store, platform, statusReason }) => {
    const reason = readTroubleReason(statusReason) ?? "unknown";
    const values = { store, platform, name: nameOf(platform) };
    return { title: t(`title.${reason}`, values), detail: t(`detail.${reason}`, values) };
  };
}
