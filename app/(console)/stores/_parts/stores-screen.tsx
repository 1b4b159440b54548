"use client";

import { useTranslations } from "next-intl";
import { Fragment, useState } from "react";
import { PlanNotice } from "@/components/plans/plan-notice";
import { Columns, Page } from "@/components/shell/page";
import { BarLinks } from "@/components/shell/bar-header";
import { TopBar } from "@/components/shell/top-bar";
import { HistoryPanel } from "@/components/stores/history-panel";
import { LivePanel } from "@/components/stores/live-panel";
import { StoreRow } from "@/components/stores/store-row";
import { StoresHeader } from "@/components/stores/stores-header";
import type { StoreData } from "@/components/stores/types";
import { LoadProblem } from "@/components/ui/load-problem";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";
import { ConnectionTrouble } from "./connection-trouble";
import { ConsoleLoginNotice } from "./console-login-notice";
import { RemoveDialog } from "./remove-store";
import { SmartPlaceDialog } from "./smartplace-dialog";
import { useConsoleLogin } from "./use-console-login";
import { useGoogleSignIn } from "./use-google-sign-in";
import { useStores } from "./use-stores";

const historyRows = 8;

/** The owner's shops: what is in trouble, what is being collected, what came of it, each shop with its connections. */
export function StoresScreen({ storeId, maxStores }: { storeId: string | null; maxStores: number | null }) {
  const t = useTranslations("stores");
  const page = useStores(storeId);
  const [removing, setRemoving] = useState<StoreData | null>(null);
  const [signingIn, setSigningIn] = useState<StoreData | null>(null);
  const google = useGoogleSignIn();
  const consoleLogin = useConsoleLogin();
  const { stores, crawls, watched } = page;
  if (!stores && page.error)
    return (
      <Page>
        <LoadProblem title={t("problem.title")} onRetry={page.retry}>
          {t("problem.detail")}
        </LoadProblem>
      </Page>
    );
  if (!stores) return <Loading />;

  const connections = stores.flatMap((store) => store.connections);
  const collectable = connections.filter(({ platform, status }) => platform !== "csv" && status === "active");
  const nameOf = (id: string) => stores.find((store) => store.id === id)?.name ?? t("history.goneStore");
  const isFull = maxStores !== null && page.total >= maxStores;
  const naver = signingIn?.connections.find((connection) => connection.platform === "naver");
  return (
    <div data-own-bar>
      <TopBar title={t("title")}>
        <BarLinks />
      </TopBar>
      <Page>
        <StoresHeader
          stores={stores.length}
          connections={connections.length}
          canAdd={!isFull}
          isCollecting={collectable.length > 0 && collectable.every(({ id }) => page.collecting.has(id))}
          onCollectAll={() => void page.ask(collectable)}
        />
        {stores.flatMap((store) =>
          store.connections.map((connection) => (
            <Fragment key={connection.id}>
              <ConnectionTrouble store={store} connection={connection} className="mb-5" />
              <ConsoleLoginNotice store={store} connection={connection} className="mb-5" />
            </Fragment>
          )),
        )}
        <div className="flex flex-col gap-4 lg:gap-5">
          <Columns className="mt-0 lg:mt-0">
            <LivePanel
              crawl={watched}
              storeName={watched ? nameOf(watched.storeId) : ""}
              drafts={page.drafts}
              nextAt={connections.find(({ id }) => id === watched?.connectionId)?.nextCrawlAt ?? null}
              at={page.at}
            />
            <HistoryPanel
              crawls={crawls.slice(0, historyRows)}
              nameOf={nameOf}
              allHref={storeId ? `/stores/history?store=${storeId}` : "/stores/history"}
            />
          </Columns>
          <Panel className="max-lg:order-first">
            <PanelHeader title={t("list.title")} />
            <div className="divide-y divide-border">
              {stores.map((store) => (
                <StoreRow
                  key={store.id}
                  store={store}
                  collecting={page.collecting}
                  onCollect={() => void page.ask(store.connections.filter(({ platform }) => platform !== "csv"))}
                  onSignIn={(platform) => (platform === "google" ? google.signIn(store.id) : setSigningIn(store))}
                  onConsoleLogin={consoleLogin.confirmLogin}
                  onRemove={() => setRemoving(store)}
                />
              ))}
            </div>
          </Panel>
        </div>
        {isFull ? (
          <PlanNotice title={t("limitTitle", { max: maxStores })} className="mt-5">
            {t("limitDetail")}
          </PlanNotice>
        ) : null}
        {removing ? (
          <RemoveDialog store={removing} open onOpenChange={(open) => setRemoving(open ? removing : null)} />
        ) : null}
        {signingIn && naver ? (
          <SmartPlaceDialog
            key={signingIn.id}
            store={signingIn}
            connectionId={naver.id}
            open
            onOpenChange={(open) => setSigningIn(open ? signingIn : null)}
          />
        ) : null}
      </Page>
    </div>
  );
}

function Loading() {
  const t = useTranslations("stores");
  return (
    <div data-own-bar aria-busy>
      <TopBar title={t("title")}>
        <BarLinks />
      </TopBar>
      <Page>
        <h1 className="mb-6 max-lg:hidden">{t("title")}</h1>
        <p className="sr-only" role="status">
          {t("loading")}
        </p>
        <Columns className="mt-0 lg:mt-0">
          <Skeleton className="h-96 rounded-lg" />
          <Skeleton className="h-96 rounded-lg" />
        </Columns>
      </Page>
    </div>
  );
}
