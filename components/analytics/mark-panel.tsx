import { Flag, Trash2 } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { Whisker } from "@/components/charts/whisker";
import { Button } from "@/components/ui/button";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { ChangeMark } from "@/components/ui/stat-tile";
import { fewestDaysSince } from "@/server/domain/analytics/mark-sides";
import { type Change, isTelling } from "@/server/domain/analytics/share";
import { evidenceHref } from "./evidence-href";
import type { Mark } from "./types";
import { useAnalyticsWords } from "./use-analytics-words";

type MarkPanelProps = {
  marks: readonly Mark[];
  withStore: boolean;
  onAdd: () => void;
  onRemove: (mark: Mark) => void;
};

/** What became of the reviews after each day the owner marked. */
export function MarkPanel({ marks, withStore, onAdd, onRemove }: MarkPanelProps) {
  const t = useTranslations("analytics.marks");
  return (
    <Panel aria-labelledby="marks-title" className="mt-4 lg:mt-5">
      <PanelHeader
        id="marks-title"
        title={t("title")}
        aside={
          <Button size="s" onClick={onAdd}>
            <Flag />
            {t("add")}
          </Button>
        }
      />
      <PanelBody>
        {marks.length === 0 ? <p className="text-text-2">{t("empty")}</p> : null}
        <ul className="divide-y divide-border">
          {marks.map((mark) => (
            <MarkRow key={mark.id} mark={mark} withStore={withStore} onRemove={() => onRemove(mark)} />
          ))}
        </ul>
        {marks.length > 0 ? (
          <p className="mt-2 text-small text-text-3">
            <span className="max-sm:hidden">{t("barNote")}</span> {t("note")}
          </p>
        ) : null}
      </PanelBody>
    </Panel>
  );
}

function MarkRow({ mark, withStore, onRemove }: { mark: Mark; withStore: boolean; onRemove: () => void }) {
  const t = useTranslations("analytics.marks");
  const format = useFormatter();
  const { label, day, effect, store } = mark;
  const at = format.dateTime(new Date(`${day}T12:00:00+09:00`), { year: "numeric", month: "long", day: "numeric" });
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-2 py-3 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto]">
      <div>
        <b className="font-semibold">{label}</b>
        <p className="text-small text-text-3">{withStore ? `${at} · ${store.name}` : at}</p>
      </div>
      {effect ? (
        <Effect mark={mark} effect={effect} />
      ) : (
        <p className="text-small text-text-2 max-lg:col-span-2">{t("tooEarly", { days: fewestDaysSince })}</p>
      )}
      <Button
        kind="quiet"
        size="s"
        square
        aria-label={t("remove", { label })}
        title={t("remove", { label })}
        onClick={onRemove}
        className="max-lg:col-start-2 max-lg:row-start-1"
      >
        <Trash2 />
      </Button>
    </li>
  );
}

function Effect({ mark: { store, aspect }, effect }: { mark: Mark; effect: NonNullable<Mark["effect"]> }) {
  const t = useTranslations("analytics.marks");
  const words = useAnalyticsWords();
  const aspects = useTranslations("review.aspect");
  const { now, earlier, change, complaints, before, after } = effect;
  const href = (period: { from: string; to: string }) => evidenceHref({ storeId: store.id, ...period });
  return (
    <div className="grid gap-2 max-lg:col-span-2">
      <Line
        name={t("satisfaction")}
        from={earlier.satisfaction ? t("points", { points: earlier.satisfaction.score }) : null}
        to={now.satisfaction ? t("points", { points: now.satisfaction.score }) : null}
        change={change.satisfaction}
        reach={30}
        good="up"
        write={(size) => t("points", { points: Math.round(size) })}
      />
      {complaints && aspect ? (
        <Line
          name={t("complaints", { aspect: aspects(aspect) })}
          from={complaints.before.share === undefined ? null : words.percent(complaints.before.share)}
          to={complaints.now.share === undefined ? null : words.percent(complaints.now.share)}
          change={
            complaints.change && {
              by: 100 * complaints.change.by,
              low: 100 * complaints.change.low,
              high: 100 * complaints.change.high,
            }
          }
          reach={40}
          good="down"
          write={(size) => t("percentPoints", { size: Math.round(size) })}
        />
      ) : null}
      <p className="text-small text-text-3">
        <Link href={href(before)} className="font-medium">
          {t("before", { period: words.period(before), count: earlier.scored })}
        </Link>
        {"\u00a0· "}
        <Link href={href(after)} className="font-medium">
          {t("after", { period: words.period(after), count: now.scored })}
        </Link>
      </p>
    </div>
  );
}

type LineProps = {
  name: string;
  from: string | null;
  to: string | null;
  change: Change | null;
  reach: number;
  good: "up" | "down";
  write: (size: number) => string;
};

/** Before, after, and the difference as a dot on its range around none. */
function Line({ name, from, to, change, reach, good, write }: LineProps) {
  const t = useTranslations("analytics.marks");
  if (!from || !to || !change) return <p className="text-small text-text-2">{t("fewReviews", { name })}</p>;
  const direction = change.by > 0 ? "up" : "down";
  const mark = isTelling(change)
    ? { direction: direction as "up" | "down", text: write(Math.abs(change.by)), good: direction === good }
    : { direction: "same" as const, text: t("unclear"), good: true };
  return (
    <div className="grid grid-cols-[minmax(0,7rem)_auto_minmax(0,1fr)] items-center gap-x-3 sm:grid-cols-[7rem_8rem_minmax(0,1fr)_8rem]">
      <span className="text-small text-text-2">{name}</span>
      <span className="whitespace-nowrap tabular-nums">
        {from} → <b className="font-semibold">{to}</b>
      </span>
      <span className="max-sm:hidden">
        <Whisker value={change.by} low={change.low} high={change.high} min={-reach} max={reach} stroke={0} />
      </span>
      <ChangeMark change={mark} className="text-right" />
    </div>
  );
}
