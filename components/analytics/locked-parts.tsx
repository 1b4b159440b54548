import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";

export type LockablePart = "recommendations" | "words" | "hours" | "stores" | "marks";

type LockedPartsProps = { parts: readonly LockablePart[]; className?: string };

/** What the plan does not show: what each part would tell, and one way to all of them. */
export function LockedParts({ parts, className }: LockedPartsProps) {
  const t = useTranslations("analytics.locked");
  return (
    <Panel aria-labelledby="locked-title" className={className}>
      <PanelHeader id="locked-title" title={t("title")} aside={<ButtonLink href="/billing">{t("way")}</ButtonLink>} />
      <PanelBody className="pt-0">
        <p className="text-small text-text-2">{t("detail")}</p>
        <dl className="mt-3 divide-y divide-border">
          {parts.map((part) => (
            <div key={part} className="py-3 last:pb-0 lg:flex">
              <dt className="font-semibold lg:w-52">{t(`${part}.title`)}</dt>
              <dd className="text-small text-text-2">{t(`${part}.detail`)}</dd>
            </div>
          ))}
        </dl>
      </PanelBody>
    </Panel>
  );
}
