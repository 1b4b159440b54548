import type { ReactNode } from "react";
import { SearchBox } from "@/components/admin/search-box";
import { BarHeader } from "@/components/shell/bar-header";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadMore } from "@/components/ui/load-more";
import { Panel } from "@/components/ui/panel";
import { SkeletonRows } from "@/components/ui/skeleton";

type SearchedListProps = {
  title: string;
  lead: string;
  search: { label: string; hint?: string; typed: string; onType: (typed: string) => void };
  /** Undefined until the first page is there. */
  rows: readonly unknown[] | undefined;
  empty: { icon: ReactNode; title: string };
  pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  children: ReactNode;
};

/** A long list of the operator's with a search above it, shown page after page. */
export function SearchedList({ title, lead, search, rows, empty, pages, children }: SearchedListProps) {
  return (
    <Page>
      <BarHeader title={title} lead={lead} />
      <SearchBox label={search.label} hint={search.hint} value={search.typed} onChange={search.onType} />
      {rows ? (
        <Panel className="overflow-hidden">
          {rows.length === 0 ? <EmptyState icon={empty.icon} title={empty.title} className="pb-10" /> : children}
          <LoadMore
            hasMore={pages.hasNextPage}
            busy={pages.isFetchingNextPage}
            onLoad={() => void pages.fetchNextPage()}
          />
        </Panel>
      ) : (
        <SkeletonRows rows={6} label={title} />
      )}
    </Page>
  );
}
