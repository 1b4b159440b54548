import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";

type LockedPart = "words" | "hours" | "recommendations" | "marks" | "stores";

/** A part the plan does not show: what it would tell, and the way to it. */
export function LockedPanel({ part, className }: { part: LockedPart; className?: string }) {
  const t = useTranslations("analytics.locked");
  const id = `locked-${part}`;
  return (
    <Panel aria-labelledby={id} className={cn("flex flex-col", className)}>
      <PanelHeader id={id} title={t(`${part}.title`)} />
      <PanelBody className="flex flex-1 flex-col items-start gap-3">
        <p className="text-text-2">{t(`${part}.detail`)}</p>
        <p className="flex items-center gap-1.5 text-small text-text-3">
          <Lock className="size-4 flex-none" />
          {t("plan")}
        </p>
        <ButtonLink href="/billing">{t("way")}</ButtonLink>
      </PanelBody>
    </Panel>
  );
}
