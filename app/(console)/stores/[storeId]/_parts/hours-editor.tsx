"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Switch } from "@/components/ui/switch";
import { type BusinessHours, type Opening, type Weekday, weekdays } from "@/server/domain/business-hours";

const usual: Opening = { open: "11:00", close: "21:00" };

type HoursEditorProps = { hours: BusinessHours; onChange: (hours: BusinessHours) => void };

/** The week: open from when to when, or a day off. */
export function HoursEditor({ hours, onChange }: HoursEditorProps) {
  const t = useTranslations("stores.hours");
  const first = weekdays.find((day) => hours[day]);
  const opening = first && hours[first];
  return (
    <div className="grid gap-2">
      <ul className="grid gap-1.5">
        {weekdays.map((day) => (
          <DayRow key={day} day={day} opening={hours[day]} onChange={(next) => onChange({ ...hours, [day]: next })} />
        ))}
      </ul>
      {first && opening ? (
        <Button
          size="s"
          className="justify-self-start max-lg:h-11"
          onClick={() => onChange(Object.fromEntries(weekdays.map((day) => [day, opening])))}
        >
          {t("all", { day: t(first) })}
        </Button>
      ) : null}
    </div>
  );
}

type DayRowProps = { day: Weekday; opening: Opening | null | undefined; onChange: (opening: Opening | null) => void };

function DayRow({ day, opening, onChange }: DayRowProps) {
  const t = useTranslations("stores.hours");
  return (
    <li className="flex min-h-11 lg:min-h-9 flex-wrap items-center gap-x-3 gap-y-1">
      <Switch
        className="min-w-36"
        checked={Boolean(opening)}
        onChange={(event) => onChange(event.target.checked ? usual : null)}
      >
        {t(day)}
      </Switch>
      {opening ? (
        <span className="flex items-center gap-2">
          <TimeField
            label={t("openOf", { day: t(day) })}
            value={opening.open}
            onChange={(open) => onChange({ ...opening, open })}
          />
          <span aria-hidden>~</span>
          <TimeField
            label={t("closeOf", { day: t(day) })}
            value={opening.close}
            onChange={(close) => onChange({ ...opening, close })}
          />
        </span>
      ) : (
        <span className="text-small text-text-3">{opening === null ? t("off") : t("unknown")}</span>
      )}
    </li>
  );
}

type TimeFieldProps = { label: string; value: string; onChange: (time: string) => void };

const TimeField = ({ label, value, onChange }: TimeFieldProps) => (
  <Input
    key={value}
    type="time"
    aria-label={label}
    defaultValue={value}
    onBlur={(event) => {
      if (event.target.value !== "" && event.target.value !== value) onChange(event.target.value);
    }}
    className="h-(--h-m) w-34 max-lg:h-11"
  />
);
