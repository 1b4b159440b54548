import { useTranslations } from "next-intl";

const shares = [0, 15, 36, 64, 100];
const shade = (step: number) => `color-mix(in oklab, var(--heat-4) ${shares[step]}%, var(--heat-0))`;

type HeatMapProps = {
  hours: readonly number[];
  weekdays: readonly { weekday: number; name: string; reviews: number; step: number }[];
  stepAt: (weekday: number, hour: number) => number;
};

/** A row per weekday, darker where more is written; beside it the whole day, for reviews without a time. */
export function HeatMap({ hours, weekdays, stepAt }: HeatMapProps) {
  const t = useTranslations("analytics.hours");
  const everyOther = hours.length > 14;
  return (
    <div
      className="grid flex-1 grid-rows-[repeat(7,minmax(2rem,1fr))_auto] gap-[3px] text-caption text-text-3"
      style={{
        gridTemplateColumns: `1.75rem repeat(${hours.length}, minmax(0, 1fr)) ${hours.length > 0 ? "3.25rem" : "minmax(0, 1fr) 3rem"}`,
      }}
    >
      {weekdays.map(({ weekday, name, reviews, step }) => (
        <div key={weekday} className="contents">
          <span className="self-center">{name}</span>
          {hours.map((hour) => (
            <i
              key={hour}
              className="rounded-[4px] forced-colors:border"
              style={{ background: shade(stepAt(weekday, hour)) }}
            />
          ))}
          {hours.length === 0 ? (
            <i className="rounded-[4px] forced-colors:border" style={{ background: shade(step) }} />
          ) : null}
          <span className="self-center text-right tabular-nums">{t("count", { count: reviews })}</span>
        </div>
      ))}
      <span />
      {hours.map((hour, index) => (
        <span key={hour} className="justify-self-center whitespace-nowrap tabular-nums">
          {index === 0 ? t("hour", { hour }) : everyOther && index % 2 === 1 ? "" : hour}
        </span>
      ))}
    </div>
  );
}
