import { useTranslations } from "next-intl";
import type { EventData } from "./event-kind";

/** How a draft came about, step by step, for who wants to know. */
export function DraftSteps({ record }: { record: NonNullable<EventData["record"]> }) {
  const t = useTranslations("inbox.history.steps");
  const { analysis, context, prompt, writerVersion, written, dropped, gate } = record;
  if (!context || gate === undefined) return null;
  const seen = Object.values(context).reduce((sum, count) => sum + count, 0);
  const steps = [
    { name: t("analysis"), value: analysis ?? t("none") },
    { name: t("context"), value: t("texts", { count: seen }) },
    { name: t("prompt"), value: prompt ?? t("none") },
    { name: t("writer"), value: `${writerVersion} · ${t("texts", { count: written ?? 0 })}` },
    { name: t("filter"), value: t("dropped", { count: dropped?.length ?? 0 }) },
    { name: t("gate"), value: t(`level.${gate}`) },
  ];
  return (
    <details className="mt-1 text-small text-text-3">
      <summary className="cursor-pointer">{t("title")}</summary>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5">
        {steps.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className="wrap-anywhere text-text-2">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
