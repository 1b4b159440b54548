import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Platform } from "@/server/domain/platform";
import { readFailure } from "./failure-reason";

/** Why a reply did not get through, and what to do about it. */
export function FailureNotice({ platform, reason }: { platform: Platform; reason: string | null }) {
  const t = useTranslations("inbox");
  const platformName = useTranslations("review.platform")(platform);
  const { code, detail } = readFailure(reason);
  const isRejected = code === "rejected";
  return (
    <Notice
      tone="urgent"
      title={t(isRejected ? "failure.rejectedTitle" : "failure.title", { platform: platformName })}
      className="mt-3"
      action={
        code === "session-expired" ? (
          <ButtonLink href="/stores" size="s">
            {t("act.reconnect")}
          </ButtonLink>
        ) : null
      }
    >
      {detail ? t("failure.rejectedBecause", { detail }) : t(`failure.${code}`, { platform: platformName })}
    </Notice>
  );
}
