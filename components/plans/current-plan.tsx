import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { plans } from "@/server/domain/plan";
import type { Billing } from "./types";

/** What is paid for, until when, and how much of it is used. */
export function CurrentPlan({ billing }: { billing: Billing }) {
  const t = useTranslations("billing");
  const site = useTranslations("site.plans");
  const format = useFormatter();
  const { plan, isTrial, endsAt, reviews, stores } = billing;
  const day = endsAt ? format.dateTime(endsAt, { month: "long", day: "numeric", weekday: "long" }) : null;
  return (
    <Panel className="flex flex-wrap items-center gap-x-10 gap-y-5 px-5 py-4.5">
      <div className="min-w-60 flex-1">
        <p className="text-small text-text-2">{t("current")}</p>
        <p className="mt-0.5 text-[1.375rem] font-bold tracking-[-.02em]">
          {site(`${plan}.name`)}{" "}
          <span className="tabular-nums">{site("won", { price: format.number(plans[plan].monthlyWon) })}</span>
          <small className="ml-1.5 text-small font-medium tracking-normal text-text-3">{t("perMonth")}</small>
        </p>
        <p className="mt-0.5 text-small text-text-2">{t(stateOf(billing), { day: day ?? "" })}</p>
        {isTrial ? <p className="text-small text-text-3">{t("trialFree")}</p> : null}
      </div>
      <div className="grid w-full gap-3.5 sm:w-75">
        <Meter label={t("reviews")} used={reviews.used} limit={reviews.limit} unit="reviews" />
        <p className="-mt-2 text-caption text-text-3">{t("counted")}</p>
        <Meter label={t("stores")} used={stores.used} limit={stores.limit} unit="stores" />
      </div>
    </Panel>
  );
}

function stateOf({ plan, isTrial, isPastDue, isEnding, endsAt }: Billing) {
  if (plan === "free") return "state.free";
  if (isTrial) return "state.trial";
  if (isPastDue) return "state.pastDue";
  if (!endsAt) return "state.open";
  return isEnding ? "state.ending" : "state.renews";
}

type MeterProps = { label: string; used: number; limit: number | null; unit: "reviews" | "stores" };

function Meter({ label, used, limit, unit }: MeterProps) {
  const t = useTranslations("billing");
  const format = useFormatter();
  return (
    <div className="text-small">
      <div className="flex justify-between gap-2">
        <span className="text-text-2">{label}</span>
        <span className="tabular-nums">
          <b className="font-semibold">{format.number(used)}</b>
          <span className="text-text-3">
            {limit === null ? t(`unlimited.${unit}`) : t(`ofLimit.${unit}`, { limit: format.number(limit) })}
          </span>
        </span>
      </div>
      {limit === null ? null : (
        <Progress
          label={label}
          value={used}
          max={limit}
          tone={used >= limit ? "caution" : "accent"}
          className="mt-1.75"
        />
      )}
    </div>
  );
}
