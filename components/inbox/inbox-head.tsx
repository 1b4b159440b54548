"use client";

import { Siren } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Chip, Chips } from "@/components/ui/chip";
import { ChoiceChip } from "@/components/ui/choice-chip";
import { Segmented } from "@/components/ui/segmented";
import { type Platform, platforms } from "@/server/domain/platform";
import { type InboxTab, inboxTabs } from "./inbox-tabs";
import type { InboxCounts } from "./types";

export type InboxFilter = {
  tab: InboxTab;
  store: string | null;
  platform: Platform | null;
  stars: number | null;
  urgent: boolean | null;
};

type InboxHeadProps = {
  filter: InboxFilter;
  onFilter: (change: Partial<InboxFilter>) => void;
  counts: InboxCounts | undefined;
  stores: readonly { id: string; name: string }[];
  /** Right of the title. */
  action: ReactNode;
};

const stars = [5, 4, 3, 2, 1, 0] as const;

/** Title, views and filters above the list. */
export function InboxHead({ filter, onFilter, counts, stores, action }: InboxHeadProps) {
  const t = useTranslations("inbox");
  const countOf: Partial<Record<InboxTab, number>> = { needs_reply: counts?.needsReply, waiting: counts?.waiting };
  return (
    <div className="z-4 border-b bg-surface px-4 pt-3.5 pb-2.5 max-lg:sticky max-lg:top-13 short:static max-lg:px-4.5 max-lg:pt-0 max-lg:pb-3">
      <div className="flex items-center gap-2 max-lg:hidden">
        <h1 className="flex-1 text-h2">{t("title")}</h1>
        {action}
      </div>
      <Segmented
        block
        label={t("tabs.label")}
        value={filter.tab}
        onChange={(tab) => onFilter({ tab })}
        options={inboxTabs.map((tab) => ({ value: tab, label: t(`tabs.${tab}`), count: countOf[tab] }))}
        className="mt-2.5 mb-2.25 max-lg:mt-0.5 max-lg:mb-2.5"
      />
      <FilterChips filter={filter} onFilter={onFilter} urgent={counts?.urgent ?? 0} stores={stores} />
    </div>
  );
}

type FilterChipsProps = Pick<InboxHeadProps, "filter" | "onFilter" | "stores"> & { urgent: number };

function FilterChips({ filter, onFilter, urgent, stores }: FilterChipsProps) {
  const t = useTranslations("inbox.filter");
  const platformName = useTranslations("review.platform");
  const { platform, stars: starsOf, store } = filter;
  const starName = (value: number) => (value === 0 ? t("noStars") : t("starsOf", { stars: value }));
  return (
    <Chips>
      {urgent > 0 || filter.urgent ? (
        <Chip
          tone="urgent"
          on={filter.urgent === true}
          icon={<Siren />}
          onClick={() => onFilter({ urgent: filter.urgent ? null : true })}
        >
          {filter.tab === "needs_reply" && urgent > 0 ? t("urgent", { count: urgent }) : t("urgentOnly")}
        </Chip>
      ) : null}
      <ChoiceChip
        label={t("platform")}
        title={platform ? platformName(platform) : t("allPlatforms")}
        value={platform}
        onChange={(value) => onFilter({ platform: value })}
        any={t("allPlatforms")}
        choices={platforms.map((each) => ({ value: each, label: platformName(each) }))}
      />
      <ChoiceChip
        label={t("stars")}
        title={starsOf === null ? t("stars") : starName(starsOf)}
        value={starsOf === null ? null : String(starsOf)}
        onChange={(value) => onFilter({ stars: value === null ? null : Number(value) })}
        any={t("allStars")}
        choices={stars.map((each) => ({ value: String(each), label: starName(each) }))}
      />
      {stores.length > 1 ? (
        <ChoiceChip
          label={t("store")}
          title={stores.find((each) => each.id === store)?.name ?? t("store")}
          value={store}
          onChange={(value) => onFilter({ store: value })}
          any={t("allStores")}
          choices={stores.map((each) => ({ value: each.id, label: each.name }))}
        />
      ) : null}
      {isFiltered(filter) ? (
        <Chip
          aria-pressed={undefined}
          onClick={() => onFilter({ platform: null, stars: null, store: null, urgent: null })}
        >
          {t("clear")}
        </Chip>
      ) : null}
    </Chips>
  );
}

export const isFiltered = ({ store, platform, stars, urgent }: InboxFilter) =>
  store !== null || platform !== null || stars !== null || urgent === true;
