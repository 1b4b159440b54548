"use client";

import { BookmarkPlus, CloudOff, Download, SearchX, Store } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { writeNumber } from "@/components/ui/write-number";
import { useCallback, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/app/_trpc/client";
import { LockedHistory } from "@/components/plans/locked-history";
import { FoundReviews } from "@/components/reviews/found-reviews";
import { BarHeader, barButton } from "@/components/shell/bar-header";
import { Page } from "@/components/shell/page";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Popover } from "@/components/ui/popover";
import { SkeletonRows } from "@/components/ui/skeleton";
import { ExportPanel } from "./export-panel";
import { SavedViews } from "./saved-views";
import { SaveView } from "./save-view";
import { SearchField } from "./search-field";
import { SearchFilters } from "./search-filters";
import { SearchSum } from "./search-sum";
import { isNarrowed, keyOf, useSearchAddress } from "./use-search-address";
import { useSearch } from "./use-search";

/** All reviews: search, filter, keep a search, take them along as a file. */
export function SearchScreen() {
  const t = useTranslations("reviews");
  const trpc = useTRPC();
  const { search, change, show } = useSearchAddress();
  const found = useSearch(search);
  const stores = useQuery(trpc.stores.list.queryOptions()).data ?? [];
  const [isSaving, setIsSaving] = useState(false);
  const [choice, setChoice] = useState<{ key: string; ids: readonly string[] }>({ key: "", ids: [] });
  const key = keyOf(search);
  const chosen = choice.key === key ? choice.ids : [];
  const findWords = useCallback((words: string) => change({ words }), [change]);
  const isFiltered = isNarrowed(search);
  const isBlank = found.rows?.length === 0 && !isFiltered && !found.sum?.locked;
  return (
    <Page>
      <BarHeader
        title={t("title")}
        action={
          <>
            {isFiltered ? (
              <Button className={barButton} onClick={() => setIsSaving(true)}>
                <BookmarkPlus />
                <span className="max-lg:sr-only">{t("save.open")}</span>
              </Button>
            ) : null}
            <ExportButton search={search} chosen={chosen} count={chosen.length || (found.sum?.count ?? 0)} />
          </>
        }
      />
      {isBlank ? null : (
        <>
          <SavedViews search={search} onShow={show} />
          <div className="mt-3.5 grid items-center gap-x-3 gap-y-2.5 lg:grid-cols-[20rem_minmax(0,1fr)] max-lg:grid-cols-[minmax(0,1fr)]">
            <SearchField words={search.words} onSearch={findWords} />
            <SearchFilters search={search} onChange={change} stores={stores} />
          </div>
          <SearchSum sum={found.sum} />
        </>
      )}
      {found.error && (!found.rows || found.isOld) ? (
        <EmptyState
          icon={<CloudOff />}
          tone="urgent"
          title={t("problem")}
          actions={
            <Button kind="primary" size="l" onClick={found.retry}>
              {t("retry")}
            </Button>
          }
        >
          {t("problemDetail")}
        </EmptyState>
      ) : !found.rows ? (
        <SkeletonRows rows={8} label={t("loading")} />
      ) : found.rows.length > 0 ? (
        <FoundReviews
          rows={found.rows}
          words={search.words}
          withStore={stores.length > 1}
          isOld={found.isOld}
          chosen={chosen}
          onChoose={(ids) => setChoice({ key, ids })}
          range={{ from: found.from + 1, to: found.from + found.rows.length, total: found.sum?.count ?? 0 }}
          previous={found.previous}
          next={found.next}
          isTurning={found.isTurning}
        />
      ) : !isBlank ? (
        <EmptyState
          icon={<SearchX />}
          title={t("none")}
          actions={<Button onClick={() => show({ words: "" })}>{t("clear")}</Button>}
        >
          {t("noneDetail")}
        </EmptyState>
      ) : (
        <NothingYet hasStore={stores.length > 0} />
      )}
      <LockedHistory what="reviews" locked={found.sum?.locked} className="mt-6" />
      <SaveView search={search} open={isSaving} onOpenChange={setIsSaving} />
    </Page>
  );
}

/** Before the first review: the way to a shop, or to the one that is being read. */
function NothingYet({ hasStore }: { hasStore: boolean }) {
  const t = useTranslations("reviews");
  return (
    <EmptyState
      icon={<Store />}
      title={t("empty")}
      actions={
        hasStore ? (
          <>
            <ButtonLink href="/stores" kind="primary" size="l">
              {t("toStores")}
            </ButtonLink>
            <ButtonLink href="/import" size="l">
              {t("toFile")}
            </ButtonLink>
          </>
        ) : (
          <ButtonLink href="/onboarding" kind="primary" size="l">
            {t("connect")}
          </ButtonLink>
        )
      }
    >
      {t(hasStore ? "waitingDetail" : "emptyDetail")}
    </EmptyState>
  );
}

type ExportButtonProps = {
  search: ReturnType<typeof useSearchAddress>["search"];
  chosen: readonly string[];
  count: number;
};

function ExportButton({ search, chosen, count }: ExportButtonProps) {
  const t = useTranslations("reviews.export");
  const locale = useLocale();
  if (count === 0) return null;
  const shown = writeNumber(count);
  return (
    <Popover
      title={t("title", { count: shown })}
      trigger={
        <Button kind="primary" className={barButton}>
          <Download />
          <span className="max-lg:sr-only">{t("open", { count: shown })}</span>
        </Button>
      }
    >
      <ExportPanel search={search} chosen={chosen} count={count} locale={locale} />
    </Popover>
  );
}
