"use client";

import { Focus, ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { InboxHead, isFiltered } from "@/components/inbox/inbox-head";
import { rowState } from "@/components/inbox/row-state";
import { useShortcuts, useShortcutsSwitch } from "@/components/inbox/use-shortcuts";
import { FindButton } from "@/components/palette/find-button";
import { showOverlay } from "@/components/palette/overlay-state";
import { useWaitWords } from "@/components/replies/wait-words";
import { TopBar } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { fetchAgain } from "@/components/ui/fetch-again";
import { useIsPhone } from "@/components/ui/phone";
import { ListPane } from "./list-pane";
import { useChoice } from "./use-choice";
import type { useInboxAddress } from "./use-inbox-address";
import { useInboxList } from "./use-inbox-list";
import { useKeptScroll } from "./use-kept-scroll";
import { useNeighbours } from "./use-neighbours";
import { useOnline } from "@/components/shell/use-online";
import { inBrowser } from "@/components/ui/in-browser";
import { useReplyActions } from "./use-reply-actions";
import { useUndoLast } from "./use-undo-last";
import { useWalk } from "./use-walk";

const loadReview = () => import("./review-pane").then((file) => file.ReviewPane);
const ReviewPane = inBrowser(loadReview);
const BulkPane = inBrowser(() => import("./bulk-pane").then((file) => file.BulkPane));
const FinishedPane = inBrowser(() => import("./finished-pane").then((file) => file.FinishedPane));

const loadSwipe = () => import("./swipe-button");
const SwipeButton = inBrowser(() => loadSwipe().then((file) => file.SwipeButton));
const loadEmpty = async () => ({ default: (await import("./empty-list")).EmptyList });
const EmptyList = lazy(() => fetchAgain(loadEmpty));
const loadKeyBar = async () => ({ default: (await import("@/components/inbox/key-bar")).KeyBar });
const KeyBar = lazy(() => fetchAgain(loadKeyBar));

const showKeys = () => showOverlay("help");

type InboxScreenProps = {
  address: ReturnType<typeof useInboxAddress>;
  stores: readonly { id: string; name: string }[];
  /** Whether the plan lets replies be approved. */
  canReply: boolean;
};

/** List and detail side by side, on a phone one after the other. */
export function InboxScreen({ address, stores, canReply }: InboxScreenProps) {
  const t = useTranslations("inbox");
  const waitWords = useWaitWords();
  const { filter, review } = address;
  const list = useInboxList(filter);
  const choice = useChoice(list.rows);
  const actions = useReplyActions();
  const [keysOn] = useShortcutsSwitch();
  const [isBulkOpen, setBulkOpen] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);

  const isPhone = useIsPhone();
  const walk = useWalk({ list, address, detail });
  const { currentId } = walk;
  const undo = useUndoLast({ actions, onBack: walk.backTo });
  const isOnline = useOnline();
  const chosenCount = choice.chosen?.size ?? 0;
  const isBulk = chosenCount > 0;
  const isDetail = (review !== null && !choice.chosen) || (isBulk && isBulkOpen);
  const isReviewShown = isDetail || !isPhone;
  const { makeReady } = useNeighbours(list.rows, isReviewShown ? walk.index : -1);
  const isFinished =
    filter.tab === "needs_reply" &&
    !isFiltered({ ...filter, store: null }) &&
    review === null &&
    list.counts?.needsReply === 0 &&
    !list.isPending &&
    list.remaining === 0;

  useKeptScroll(scroller, JSON.stringify(filter), { isReady: list.rows.length > 0, isSeen: !isDetail });
  useSafeDrafts({ address, list, choose: choice.choose, open: () => setBulkOpen(true) });

  const endChoice = () => {
    choice.stop();
    setBulkOpen(false);
  };
  useShortcuts(
    {
      next: () => walk.step("next"),
      previous: () => walk.step("previous"),
      pick: () => currentId && choice.pick(currentId, false),
      pickRange: () => currentId && choice.pick(currentId, true),
      ...(choice.chosen && { unpick: endChoice }),
      ...(undo.last && { undo: () => void undo.undoLast() }),
    },
    keysOn,
  );

  const pickButton = (
    <Button kind="quiet" size="s" onClick={choice.chosen ? endChoice : choice.start}>
      <ListChecks />
      {choice.chosen ? t("pick.stop") : t("pick.start")}
    </Button>
  );
  const isWorthFocus = filter.tab === "needs_reply" && (list.counts?.needsReply ?? 0) > 3 && !choice.chosen;
  const focusButton = (label: ReactNode) =>
    isWorthFocus ? (
      <Button
        kind="quiet"
        size="s"
        square={label === null}
        aria-label={label === null ? t("focus.start") : undefined}
        onClick={address.startFocus}
      >
        <Focus />
        {label}
      </Button>
    ) : null;
  const topBar = (
    <div data-own-bar className={cn("contents", isDetail && "max-lg:hidden")}>
      <TopBar title={t("title")}>
        {isFinished ? null : focusButton(null)}
        {isFinished ? null : pickButton}
        <FindButton />
      </TopBar>
    </div>
  );
  if (isFinished)
    return (
      <>
        {topBar}
        <FinishedPane storeId={filter.store ?? undefined} />
      </>
    );
  return (
    <>
      {topBar}
      <div
        data-detail={isDetail || undefined}
        className="lg:grid lg:h-full lg:grid-cols-[21.25rem_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)_auto] xl:grid-cols-[24.5rem_minmax(0,1fr)]"
      >
        <section
          aria-label={t("list")}
          className={cn("flex min-h-0 flex-col lg:border-r", isDetail && "max-lg:hidden")}
        >
          <InboxHead
            filter={filter}
            onFilter={(change) => {
              endChoice();
              address.setFilter(change);
            }}
            counts={list.counts}
            stores={stores}
            action={
              <>
                {focusButton(t("focus.start"))}
                {pickButton}
              </>
            }
          />
          <ListPane
            list={list}
            scroller={scroller}
            urgentFirst={filter.tab === "needs_reply"}
            withStore={stores.length > 1}
            currentId={currentId}
            chosen={choice.chosen}
            onOpen={(item) => walk.open(item.id)}
            onPick={(item, isRange) => choice.pick(item.id, isRange)}
            onStep={walk.step}
            onReach={(item) => {
              void loadReview();
              void loadSwipe();
              makeReady(item.id);
            }}
            canAct={canReply && isOnline}
            actionBeside={(item, close) => (
              <SwipeButton item={item} actions={actions} undo={undo} onOpen={walk.open} onDone={close} />
            )}
            empty={
              <Suspense>
                <EmptyList
                  filter={filter}
                  onClear={() => address.setFilter({ store: null, platform: null, stars: null, urgent: null })}
                />
              </Suspense>
            }
          />
          {isBulk ? (
            <div className="fixed inset-x-0 bottom-20 z-5 border-t bg-raised px-4.5 py-2.5 lg:hidden">
              <Button kind="primary" size="main" onClick={() => setBulkOpen(true)}>
                {t("pick.look", { count: chosenCount })}
              </Button>
            </div>
          ) : null}
        </section>
        <section
          ref={detail}
          tabIndex={-1}
          aria-label={isBulk ? t("bulk.label") : t("detail.label")}
          className={cn(
            "flex min-h-0 min-w-0 flex-col focus-visible:[--focus:none] max-lg:min-h-dvh",
            !isDetail && "max-lg:hidden",
          )}
        >
          {isBulk && choice.chosen ? (
            <BulkPane
              chosen={choice.chosen}
              available={choice.available}
              canReply={canReply}
              keysOn={keysOn}
              onChooseAll={choice.chooseAll}
              onLeaveOut={(id) => choice.drop([id])}
              onClear={endChoice}
              onBack={() => setBulkOpen(false)}
              onApproved={(approved) => {
                choice.drop(approved.map((each) => each.reviewId));
                if (approved.length > 0) undo.remember(approved, t("bulk.done", { count: approved.length }));
                if (approved.length === chosenCount) endChoice();
              }}
            />
          ) : currentId && isReviewShown ? (
            <ReviewPane
              reviewId={currentId}
              actions={actions}
              canReply={canReply}
              keysOn={keysOn}
              place={walk.place}
              onBack={walk.back}
              onPrevious={() => walk.step("previous")}
              onNext={() => walk.step("next")}
              undoLast={undo.last ? () => void undo.undoLast() : null}
              onDone={({ id, undoSeconds }, replyId, what) => {
                const wait = waitWords(undoSeconds, true);
                const said = { approved: t("toast.approved", { wait }), copied: null, skipped: t("toast.skipped") };
                undo.remember([{ reviewId: id, replyId }], said[what]);
                // What was copied is still to be pasted: its page stays open, even as the last of the list.
                if (what === "copied") walk.show(id);
                else walk.goOn(id);
              }}
            />
          ) : null}
        </section>
        {isPhone ? null : (
          <Suspense fallback={<div className="col-span-full h-9 border-t max-lg:hidden" />}>
            <KeyBar onHelp={showKeys} />
          </Suspense>
        )}
      </div>
    </>
  );
}

type SafeDrafts = {
  address: ReturnType<typeof useInboxAddress>;
  list: ReturnType<typeof useInboxList>;
  choose: (ids: readonly string[]) => void;
  open: () => void;
};

/** `?bulk=safe`: begins with the drafts that only need a yes chosen, as far as they lie among the first rows. */
function useSafeDrafts({ address, list, choose, open }: SafeDrafts) {
  const isAsked = address.bulk === "safe" && !list.isPending;
  const begin = () => {
    choose(list.rows.filter((row) => rowState(row) === "draft-ready").map((row) => row.id));
    open();
    address.endBulk();
  };
  const latest = useRef(begin);
  useEffect(() => {
    latest.current = begin;
  });
  useEffect(() => {
    if (isAsked) latest.current();
  }, [isAsked]);
}
