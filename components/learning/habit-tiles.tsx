import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { Panel } from "@/components/ui/panel";
import { useDayWords } from "@/components/ui/use-day-words";
import { fewestReplies } from "@/server/domain/learning/no-edit-rate";
import { fewestCompared, repetitionLevel } from "@/server/domain/repetition";
import type { Learning } from "./types";

/** How often drafts go out as they are, and how alike the replies are; each with what it is read from. */
export function HabitTiles({ approval, repetition }: Pick<Learning, "approval" | "repetition">) {
  const t = useTranslations("learning");
  const format = useFormatter();
  const dayWords = useDayWords();
  const { rate, sample, unedited, changed, oldestAt } = approval;
  const { index } = repetition;
  return (
    <Panel>
      <dl className="grid sm:grid-cols-2 max-sm:divide-y sm:divide-x divide-border">
        <Figure
          label={t("rate.label")}
          value={rate === null ? null : format.number(Math.round(rate * 100))}
          unit={t("rate.unit")}
        >
          {rate === null || !oldestAt ? (
            t("rate.early", { least: fewestReplies, sample })
          ) : (
            <>
              {t("rate.basis", {
                since: dayWords(oldestAt),
                sample,
                unedited,
              })}
              {changed !== null && unedited < sample ? (
                <span className="block">
                  {t("rate.changed", { percent: Math.round((100 * changed * sample) / (sample - unedited)) })}
                </span>
              ) : null}
            </>
          )}
        </Figure>
        <Figure
          label={t("repetition.label")}
          value={index === null ? null : format.number(index)}
          unit={t("repetition.unit")}
          word={index === null ? null : t(`repetition.level.${repetitionLevel(index)}`)}
        >
          {index === null
            ? t("repetition.early", { least: fewestCompared, sample: repetition.sample })
            : t("repetition.basis", {
                sample: repetition.sample,
                frames: repetition.frames,
                openings: repetition.openings,
                closings: repetition.closings,
              })}
          <span className="mt-1 block">{t("repetition.explain")}</span>
        </Figure>
      </dl>
    </Panel>
  );
}

type FigureProps = {
  label: string;
  /** null: too early to say. */
  value: string | null;
  unit: string;
  word?: string | null;
  children: React.ReactNode;
};

function Figure({ label, value, unit, word, children }: FigureProps) {
  const t = useTranslations("learning");
  return (
    <div className="min-w-0 px-5 py-4.25 max-lg:px-4.25">
      <dt className="text-small text-text-2">{label}</dt>
      <dd>
        {value === null ? (
          <b className="mt-1.5 block text-title font-semibold text-text-2">{t("tooEarly")}</b>
        ) : (
          <p className="mt-1.5 flex flex-wrap items-baseline gap-x-2">
            <b className="text-number font-bold tracking-[-.03em] tabular-nums">
              {value}
              <small className="ml-[.1rem] text-title font-semibold">{unit}</small>
            </b>
            {word ? <span className="font-medium">{word}</span> : null}
          </p>
        )}
        <p className="mt-1 text-small text-text-3">{children}</p>
      </dd>
    </div>
  );
}
