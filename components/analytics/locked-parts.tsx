import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";

export type LockablePart = "recommendations" | "words" | "hours" | "stores" | "marks";

type LockedPartsProps = { parts: readonly LockablePart[]; className?: string };

/** What the plan does not show: what each part would tell, and one way to all of them. */
export function LockedParts({ parts, className }: LockedPartsProps) {
  const t = useTranslations("analytics.locked");
  return (
    <Panel aria-labelledby="locked-title" className={className}>
      <header className="flex flex-wrap items-center gap-x-5 gap-y-3 px-5 pt-4.25 pb-3.5 max-lg:px-4.25 max-lg:pt-4">
        <div className="min-w-60 flex-1">
          <h2 id="locked-title" className="flex items-center gap-2 text-title">
            <Lock className="size-4.5 text-text-3" />
            {t("title")}
          </h2>
          <p className="mt-0.5 text-small text-text-2">{t("detail")}</p>
        </div>
        <ButtonLink href="/billing">{t("way")}</ButtonLink>
      </header>
      <dl className="divide-y divide-border border-t px-5 max-lg:px-4.25">
        {parts.map((part) => (
          <div key={part} className="gap-x-6 py-3 lg:flex lg:items-baseline">
            <dt className="font-semibold lg:w-52 lg:flex-none">{t(`${part}.title`)}</dt>
            <dd className="text-small text-text-2">{t(`${part}.detail`)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
