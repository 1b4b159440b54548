"use client";

import { SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button, ButtonLink } from "@/components/ui/button";
import { ConnectionRow } from "./connection-row";
import { placeFacts } from "./place-facts";
import type { Platform } from "@/server/domain/platform";
import type { ConnectionData, StoreData } from "./types";
import { useWaitWord } from "./use-wait-word";

type StoreRowProps = {
  store: StoreData;
  /** Connections that are being collected, or soon will be. */
  collecting: ReadonlySet<string>;
  onCollect: () => void;
  onSignIn: (platform: Platform) => void;
  onConsoleLogin: (connection: ConnectionData) => void;
  /** Offered for a shop that nothing hangs on. */
  onRemove?: () => void;
};

/** A shop: what it is, where its reviews come from, what one can do. */
export function StoreRow({ store, collecting, onCollect, onSignIn, onConsoleLogin, onRemove }: StoreRowProps) {
  const t = useTranslations("stores");
  const waitWord = useWaitWord();
  const { voice, undoSeconds, connections } = store;
  const isCollecting = connections.some((connection) => collecting.has(connection.id));
  const canCollect = connections.some((connection) => connection.platform !== "csv");
  return (
    <article
      aria-labelledby={`store-${store.id}`}
      className="grid gap-3.5 px-4.25 py-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.55fr)_9.25rem] lg:gap-6 lg:px-5 lg:py-4.5"
    >
      <div className="min-w-0">
        <h3 id={`store-${store.id}`} className="mb-0.5 flex flex-wrap items-center gap-2 text-[1rem]">
          {store.name}
          {store.isPractice ? <Badge tone="accent">{t("practice.badge")}</Badge> : null}
        </h3>
        <p className="text-small text-text-2">{placeFacts(store)}</p>
        <p className="mt-2 text-small text-text-3">
          {t("list.voice", { speech: t(`speechLevel.${voice.speechLevel}`), tone: t(`tone.${voice.tone}`) })}
          <br />
          {undoSeconds === 0 ? t("list.undoNow") : t("list.undo", { wait: waitWord(undoSeconds) })}
        </p>
      </div>
      <div className="grid content-start gap-2.25">
        {connections.map((connection) => (
          <ConnectionRow
            key={connection.id}
            connection={connection}
            isCollecting={collecting.has(connection.id)}
            onSignIn={onSignIn}
            onConsoleLogin={onConsoleLogin}
          />
        ))}
        {canCollect ? null : (
          <p className="text-small text-text-2">
            {t(store.isPractice ? "practice.detail" : store.isEmpty ? "list.empty" : "list.fileOnly")}
          </p>
        )}
      </div>
      <div className="flex items-start gap-2 lg:justify-end">
        {canCollect ? (
          <Button
            size="s"
            className="max-lg:flex-1"
            busy={isCollecting}
            busyLabel={t("collecting")}
            onClick={onCollect}
          >
            {t("collectNow")}
          </Button>
        ) : store.isPractice ? null : (
          <ButtonLink size="s" href={`/onboarding?for=${store.id}`} className="max-lg:flex-1">
            {t("list.connect")}
          </ButtonLink>
        )}
        {onRemove && (store.isPractice || store.isEmpty) ? (
          <Button kind="danger" size="s" onClick={onRemove}>
            {t("remove.short")}
          </Button>
        ) : null}
        <ButtonLink
          size="s"
          square
          kind="quiet"
          href={`/stores/${store.id}`}
          aria-label={t("list.settings", { store: store.name })}
        >
          <SlidersHorizontal />
        </ButtonLink>
      </div>
    </article>
  );
}
