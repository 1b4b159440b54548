"use client";

import { CalendarDays } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAnalyticsWords } from "@/components/analytics/use-analytics-words";
import { Button } from "@/components/ui/button";
import { ChoiceChip } from "@/components/ui/choice-chip";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover } from "@/components/ui/popover";
import { Segmented } from "@/components/ui/segmented";
import { rangeDays } from "@/server/domain/analytics/period";
import type { RangeInput } from "@/server/domain/analytics/range";
import { addDays } from "@/server/domain/calendar";
import { platforms } from "@/server/domain/platform";
import type { RangeChange } from "./use-range-address";

type RangePickerProps = {
  asked: RangeInput;
  today: string;
  stores: readonly { id: string; name: string }[];
  onChange: (change: RangeChange) => void;
};

const own = "own";

/** Which days, which shop and which platform the page is about. */
export function RangePicker({ asked, today, stores, onChange }: RangePickerProps) {
  const t = useTranslations("analytics.range");
  const names = useTranslations("review.platform");
  const isOwn = Boolean(asked.from && asked.to);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Segmented
        label={t("label")}
        className="max-sm:flex max-sm:basis-full max-sm:[&>label]:flex-1"
        value={isOwn ? own : String(asked.days)}
        onChange={(value) =>
          onChange({ days: rangeDays.find((days) => String(days) === value) ?? null, from: null, to: null })
        }
        options={rangeDays.map((days) => ({
          value: String(days),
          label: days === 365 ? t("year") : t("days", { days }),
        }))}
      />
      <OwnRange key={`${asked.from} ${asked.to}`} asked={asked} today={today} isOwn={isOwn} onChange={onChange} />
      {stores.length > 1 ? (
        <ChoiceChip
          label={t("store")}
          title={stores.find(({ id }) => id === asked.storeId)?.name ?? t("allStores")}
          value={asked.storeId ?? null}
          onChange={(storeId) => onChange({ storeId })}
          any={t("allStores")}
          choices={stores.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <ChoiceChip
        label={t("platform")}
        title={asked.platform ? names(asked.platform) : t("allPlatforms")}
        value={asked.platform ?? null}
        onChange={(platform) => onChange({ platform })}
        any={t("allPlatforms")}
        choices={platforms.map((platform) => ({ value: platform, label: names(platform) }))}
      />
    </div>
  );
}

type OwnRangeProps = Pick<RangePickerProps, "asked" | "today" | "onChange"> & { isOwn: boolean };

function OwnRange({ asked, today, isOwn, onChange }: OwnRangeProps) {
  const t = useTranslations("analytics.range");
  const words = useAnalyticsWords();
  const [from, setFrom] = useState(asked.from ?? addDays(today, 1 - asked.days));
  const [to, setTo] = useState(asked.to ?? today);
  const error = from > to ? t("wrongOrder") : to > today ? t("future") : undefined;
  function show(event: FormEvent) {
    event.preventDefault();
    if (!error) onChange({ from, to, days: null });
  }
  return (
    <Popover
      title={t("own")}
      trigger={
        <Button size="s" kind={isOwn ? "plain" : "quiet"} className="rounded-full">
          <CalendarDays />
          {asked.from && asked.to ? words.period({ from: asked.from, to: asked.to }) : t("own")}
        </Button>
      }
    >
      <form onSubmit={show} noValidate className="mt-3 grid gap-3">
        <div className="grid grid-cols-2 gap-2">
          <Field label={t("from")}>
            {(control) => (
              <Input
                {...control}
                type="date"
                max={today}
                value={from}
                onChange={(event) => setFrom(event.target.value)}
              />
            )}
          </Field>
          <Field label={t("to")}>
            {(control) => (
              <Input {...control} type="date" max={today} value={to} onChange={(event) => setTo(event.target.value)} />
            )}
          </Field>
        </div>
        {error ? (
          <p role="alert" className="text-small text-urgent-text">
            {error}
          </p>
        ) : null}
        <Button type="submit" kind="primary">
          {t("show")}
        </Button>
      </form>
    </Popover>
  );
}
