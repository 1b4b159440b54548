import { ArrowUpRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { Spinner } from "@/components/ui/spinner";
import { zoneClass } from "./zone";

type GoogleStartProps = { isLeaving: boolean; onStart: () => void };

/** The way in for a shop on Google: its owner logs in there and chooses the shop after. */
export function GoogleStart({ isLeaving, onStart }: GoogleStartProps) {
  const t = useTranslations("onboarding.google");
  return (
    <button
      type="button"
      className={zoneClass}
      aria-disabled={isLeaving}
      onClick={() => (isLeaving ? null : onStart())}
    >
      <PlatformTile platform="google" size="l" decorative />
      <span className="min-w-0 flex-1" aria-live="polite">
        <b className="block font-semibold text-text">{isLeaving ? t("leaving") : t("title")}</b>
        <span className="block text-small text-balance">{t("detail")}</span>
      </span>
      {isLeaving ? <Spinner className="size-5" /> : <ArrowUpRight className="size-5" />}
    </button>
  );
}
