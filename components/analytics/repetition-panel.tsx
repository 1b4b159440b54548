import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { inlineLink, Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { useDayWords } from "@/components/ui/use-day-words";
import { fewestCompared, type Repetition, repetitionLevel } from "@/server/domain/repetition";

type RepetitionPanelProps = {
  shops: readonly { id: string; name: string; repetition: Repetition & { oldestAt: Date | null } }[];
  /** More shops than are shown here. */
  hasMore: boolean;
};

/** How alike a shop's replies look to somebody who reads several of them. */
export function RepetitionPanel({ shops, hasMore }: RepetitionPanelProps) {
  const t = useTranslations("analytics.repetition");
  const levels = useTranslations("learning.repetition");
  const dayWords = useDayWords();
  return (
    <Panel aria-labelledby="repetition-title">
      <PanelHeader id="repetition-title" title={t("title")} />
      <PanelBody>
        <p className="text-small text-text-2">{levels("explain")}</p>
        <dl className="mt-2 divide-y divide-border">
          {shops.map(({ id, name, repetition }) => (
            <div key={id} className="py-3 last:pb-0">
              <dt className="flex items-baseline justify-between gap-3">
                <span className="min-w-0 truncate font-semibold">{name}</span>
                {repetition.index === null ? (
                  <span className="text-small text-text-3">{t("early")}</span>
                ) : (
                  <span className="whitespace-nowrap">
                    <b className="text-number leading-none font-bold tracking-[-.03em] tabular-nums">
                      {repetition.index}
                    </b>
                    <span className="font-semibold">{t("points")}</span>
                  </span>
                )}
              </dt>
              <dd className="text-small text-text-3">
                {repetition.index === null ? (
                  levels("early", { least: fewestCompared, sample: repetition.sample })
                ) : (
                  <>
                    <Scale index={repetition.index} />
                    <b className="font-medium text-text-2">{levels(`level.${repetitionLevel(repetition.index)}`)}</b>
                    {"\u00a0· "}
                    {levels("basis", {
                      sample: repetition.sample,
                      frames: repetition.frames,
                      openings: repetition.openings,
                      closings: repetition.closings,
                    })}
                    {repetition.oldestAt ? ` · ${t("since", { since: dayWords(repetition.oldestAt) })}` : null}
                  </>
                )}{" "}
                <Link href={`/reviews?store=${id}&state=replied`} className={inlineLink}>
                  {t("see")}
                </Link>
              </dd>
            </div>
          ))}
        </dl>
        {hasMore ? <p className="mt-2 text-small text-text-3">{t("more")}</p> : null}
      </PanelBody>
    </Panel>
  );
}

/** Where an index stands between all different and all alike. */
const Scale = ({ index }: { index: number }) => (
  <span
    aria-hidden
    className="relative my-2 block h-1.5 rounded-full bg-[linear-gradient(90deg,var(--praise-line)_0_25%,var(--caution-line)_25%_50%,var(--complaint-line)_50%)]"
  >
    <i
      className="absolute top-1/2 h-4 w-1.5 -translate-x-1/2 -translate-y-1/2 rounded-full border border-surface bg-text"
      style={{ left: `${index}%` }}
    />
  </span>
);
