"use client";

import { useTranslations } from "next-intl";
import { Chip, Chips } from "@/components/ui/chip";
import { ChoiceChip } from "@/components/ui/choice-chip";
import { sentiments } from "@/server/domain/analysis";
import { inboxStates } from "@/server/domain/inbox";
import { platforms } from "@/server/domain/platform";
import type { ReviewSearch } from "@/server/domain/review-search";
import { searchDays, searchLanguages, searchStars } from "@/server/domain/search-choices";
import { EvidenceChips } from "./evidence-chips";
import { isNarrowed, nothing, type SearchChange } from "./use-search-address";

type SearchFiltersProps = {
  search: ReviewSearch;
  onChange: (change: SearchChange) => void;
  stores: readonly { id: string; name: string }[];
};

/** One chip for each thing that reviews can be narrowed by. */
export function SearchFilters({ search, onChange, stores }: SearchFiltersProps) {
  const t = useTranslations("reviews");
  const review = useTranslations("review");
  const { days, storeId, platform, rating, sentiment, state, language } = search;
  const daysName = (value: number) => t("lastDays", { days: value });
  const starName = (value: number) => (value === 0 ? t("noStars") : t("starsOf", { stars: value }));
  return (
    <Chips>
      <ChoiceChip
        label={t("days")}
        title={days ? daysName(days) : t("days")}
        value={days ? String(days) : null}
        onChange={(value) => onChange({ days: searchDays.find((each) => String(each) === value) ?? null })}
        any={t("allDays")}
        choices={searchDays.map((each) => ({ value: String(each), label: daysName(each) }))}
      />
      {stores.length > 1 ? (
        <ChoiceChip
          label={t("store")}
          title={stores.find((each) => each.id === storeId)?.name ?? t("store")}
          value={storeId ?? null}
          onChange={(value) => onChange({ storeId: value })}
          any={t("allStores")}
          choices={stores.map((each) => ({ value: each.id, label: each.name }))}
        />
      ) : null}
      <ChoiceChip
        label={t("platform")}
        title={platform ? review(`platform.${platform}`) : t("platform")}
        value={platform ?? null}
        onChange={(value) => onChange({ platform: value })}
        any={t("allPlatforms")}
        choices={platforms.map((each) => ({ value: each, label: review(`platform.${each}`) }))}
      />
      <ChoiceChip
        label={t("stars")}
        title={rating === undefined ? t("stars") : starName(rating)}
        value={rating === undefined ? null : String(rating)}
        onChange={(value) => onChange({ rating: searchStars.find((each) => String(each) === value) ?? null })}
        any={t("allStars")}
        choices={searchStars.map((each) => ({ value: String(each), label: starName(each) }))}
      />
      <ChoiceChip
        label={t("sentiment")}
        title={sentiment ? review(`sentiment.${sentiment}`) : t("sentiment")}
        value={sentiment ?? null}
        onChange={(value) => onChange({ sentiment: value })}
        any={t("allSentiments")}
        choices={sentiments.map((each) => ({ value: each, label: review(`sentiment.${each}`) }))}
      />
      <ChoiceChip
        label={t("state")}
        title={state ? t(`states.${state}`) : t("state")}
        value={state ?? null}
        onChange={(value) => onChange({ state: value })}
        any={t("allStates")}
        choices={inboxStates.map((each) => ({ value: each, label: t(`states.${each}`) }))}
      />
      <ChoiceChip
        label={t("language")}
        title={language ? t(`languages.${language}`) : t("language")}
        value={language ?? null}
        onChange={(value) => onChange({ language: value })}
        any={t("allLanguages")}
        choices={searchLanguages.map((each) => ({ value: each, label: t(`languages.${each}`) }))}
      />
      <EvidenceChips search={search} onChange={onChange} />
      {isNarrowed(search) ? (
        <Chip aria-pressed={undefined} onClick={() => onChange(nothing)}>
          {t("clear")}
        </Chip>
      ) : null}
    </Chips>
  );
}
