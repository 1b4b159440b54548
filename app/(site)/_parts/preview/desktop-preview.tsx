import { ChevronDown, ChevronsUpDown, ChevronUp, Ellipsis, History, Search, Siren } from "lucide-react";
import { useTranslations } from "next-intl";
import { BrandMark } from "@/components/brand/mark";
import { ReviewOption } from "@/components/reviews/review-row";
import { type NavId, navGroups } from "@/components/shell/nav-entries";
import { navIcons } from "@/components/shell/nav-icons";
import { UsageMeter } from "@/components/shell/usage-meter";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Kbd } from "@/components/ui/kbd";
import { koreanDay, startOfNextMonth } from "@/server/domain/calendar";
import { ReviewPreview } from "./review-preview";
import { sampleRows } from "./sample";

const ownerGroups = navGroups.filter(({ id }) => id !== "admin");
const chipClass =
  "inline-flex h-7.5 items-center gap-1 rounded-full border border-border-strong px-2.75 text-small font-medium text-text-2";

export function DesktopPreview() {
  return (
    <div className="grid h-full grid-cols-[14.75rem_24.5rem_minmax(0,1fr)] bg-bg">
      <SidePreview />
      <ListPreview />
      <DetailPreview />
    </div>
  );
}

function SidePreview() {
  const t = useTranslations();
  return (
    <div className="flex flex-col gap-0.5 px-3 py-3.5">
      <span className="flex items-center gap-2.25 px-2 pt-1 pb-3.5 text-[1rem] font-bold tracking-[-.03em]">
        <BrandMark className="size-6.5" />
        {t("ui.brand")}
      </span>
      <span className="mb-1 flex h-9.5 items-center justify-between rounded-md border border-border-strong bg-surface px-2.5 text-[.875rem] font-semibold">
        {t("site.preview.allStores", { count: 3 })}
        <ChevronsUpDown className="text-text-3" />
      </span>
      <span className="mb-3 flex h-8.5 items-center gap-2 px-2.5 text-[.875rem] text-text-3">
        <Search />
        <span className="flex-1">{t("palette.open")}</span>
        <Kbd className="bg-transparent">Ctrl K</Kbd>
      </span>
      {ownerGroups.map(({ id: group, entries }) => (
        <div key={group} className="not-first-of-type:mt-3.5">
          {entries.map((id) => (
            <NavPreview key={id} id={id} />
          ))}
        </div>
      ))}
      <UsageMeter
        used={312}
        limit={500}
        level="fine"
        resumesOn={startOfNextMonth(koreanDay(new Date()))}
        className="mt-auto"
      />
    </div>
  );
}

function NavPreview({ id }: { id: NavId }) {
  const t = useTranslations("shell.nav");
  const Icon = navIcons[id];
  const isCurrent = id === "inbox";
  return (
    <span
      className={cn(
        "flex h-9 items-center gap-2.5 rounded-md px-2.5 font-medium text-text-2",
        isCurrent && "bg-fill font-semibold text-text",
      )}
    >
      <Icon className={isCurrent ? "text-accent-text" : "text-text-3"} />
      <span className="flex-1">{t(id)}</span>
      {isCurrent ? <em className="text-small font-semibold text-accent-text not-italic">12</em> : null}
    </span>
  );
}

function ListPreview() {
  const t = useTranslations("site.preview");
  const { urgent, current, rest } = sampleRows();
  return (
    <div className="overflow-hidden border-x bg-surface">
      <div className="border-b px-4 pt-3.5 pb-2.5">
        <b className="text-h2">{useTranslations("shell.nav")("inbox")}</b>
        <div className="mt-2.5 mb-2.25 flex rounded-[.5625rem] bg-sunken p-[.1875rem] text-small font-medium text-text-2">
          <span className="flex h-7.5 flex-1 items-center justify-center gap-1.5 rounded-[.4375rem] bg-raised px-2 font-semibold whitespace-nowrap text-text shadow-1">
            {t("needs")} <span className="font-bold text-accent-text">12</span>
          </span>
          {(["waiting", "replied", "allViews"] as const).map((view) => (
            <span key={view} className="grid flex-1 place-items-center">
              {t(view)}
            </span>
          ))}
        </div>
        <div className="flex gap-1.5">
          <span
            className={cn(chipClass, "border-[color-mix(in_oklch,var(--urgent)_35%,transparent)] text-urgent-text")}
          >
            <Siren />
            {t("urgent", { count: 1 })}
          </span>
          {(["allPlatforms", "stars"] as const).map((filter) => (
            <span key={filter} className={chipClass}>
              {t(filter)}
              <ChevronDown />
            </span>
          ))}
        </div>
      </div>
      <div role="listbox" aria-label={t("needs")}>
        <p className="px-4 pt-2 pb-1 text-caption font-semibold text-text-3">{t("urgentFirst")}</p>
        <ReviewOption review={{ ...urgent, isStill: true }} />
        <p className="px-4 pt-2 pb-1 text-caption font-semibold text-text-3">{t("needsReply")}</p>
        <ReviewOption review={{ ...current, isStill: true }} current />
        {rest.map((review) => (
          <ReviewOption key={review.reviewerName} review={{ ...review, isStill: true }} />
        ))}
      </div>
    </div>
  );
}

function DetailPreview() {
  const t = useTranslations("site.preview");
  return (
    <div className="flex min-w-0 flex-col bg-surface">
      <div className="flex h-13 items-center gap-4 border-b px-5 text-[.875rem] font-medium text-text-2">
        <span className="tabular-nums">2 / 12</span>
        <ChevronUp />
        <ChevronDown />
        <span className="ml-auto inline-flex items-center gap-1.5">
          <History />
          {t("history")}
        </span>
        <Ellipsis />
      </div>
      <div className="flex-1 px-9 pt-5.5">
        <ReviewPreview />
      </div>
      <div className="flex items-center gap-2 border-t px-9 py-3">
        <span className={buttonClass({ kind: "primary", size: "l" })}>
          {t("approve")}
          <Kbd className="ml-1">A</Kbd>
        </span>
        <span className={buttonClass({ size: "l" })}>
          {t("edit")}
          <Kbd className="ml-1">E</Kbd>
        </span>
        <span className="pl-2 text-small text-text-3">{t("honest")}</span>
      </div>
    </div>
  );
}
