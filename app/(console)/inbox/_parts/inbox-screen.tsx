"use client";

import { Info } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useEffect, useRef, useState } from "react";
import { InboxHead, isFiltered } from "@/components/inbox/inbox-head";
import { noSwipeBecause } from "@/components/inbox/swipe-action";
import type { InboxItem } from "@/components/inbox/types";
import { useShortcuts, useShortcutsSwitch } from "@/components/inbox/use-shortcuts";
import { FindButton } from "@/components/palette/find-button";
import { showOverlay } from "@/components/palette/overlay-state";
import { TopBar } from "@/components/shell/top-bar";
import { useOnline } from "@/components/shell/use-online";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { fetchAhead } from "@/components/ui/fetch-again";
import { inBrowser } from "@/components/ui/in-browser";
import { lazyPart } from "@/components/ui/lazy-part";
import { useIsPhone } from "@/components/ui/phone";
import { showToast } from "@/components/ui/toast";
import { InboxDetail, loadReview } from "./inbox-detail";
import { FocusButton, PickButton } from "./list-buttons";
import { ListPane } from "./list-pane";
import { mostChosen, useChoice } from "./use-choice";
import type { useInboxAddress } from "./use-inbox-address";
import { useInboxList } from "./use-inbox-list";
import { useKeptScroll } from "./use-kept-scroll";
import { useNeighbours } from "./use-neighbours";
import { useReplyActions } from "./use-reply-actions";
import { useSafeDrafts } from "./use-safe-drafts";
import { useUndoLast } from "./use-undo-last";
import { useWalk } from "./use-walk";

const FinishedPane = inBrowser(() => import("./finished-pane").then((file) => file.FinishedPane));

const loadSwipe = () => import("./swipe-button").then((file) => file.SwipeButton);
const SwipeButton = inBrowser(loadSwipe);
const EmptyList = lazyPart(() => import("./empty-list").then((file) => file.EmptyList));
const ChoiceBar = lazyPart(() => import("./choice-bar").then((file) => file.ChoiceBar));
const KeyBar = lazyPart(() => import("@/components/inbox/key-bar").then((file) => file.KeyBar));

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

  const { loadAhead } = list;
  const isShort = choice.chosen !== null && choice.available < mostChosen;
  useEffect(() => {
    if (isShort) loadAhead();
  }, [isShort, loadAhead]);

  const whyNoAction = (item: InboxItem) => {
    if (!canReply) return t("reply.locked.plan");
    return isOnline ? t(`swipe.none.${noSwipeBecause(item)}`) : t("reply.locked.offline");
  };
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
      ...(undo.undoLast && { undo: undo.undoLast }),
    },
    keysOn,
  );

  const pickButton = (
    <PickButton isPicking={choice.chosen !== null} onPress={choice.chosen ? endChoice : choice.start} />
  );
  const isWorthFocus = filter.tab === "needs_reply" && (list.counts?.needsReply ?? 0) > 3 && !choice.chosen;
  const topBar = (
    <div data-own-bar className={cn("contents", isDetail && "max-lg:hidden")}>
      <TopBar title={t("title")}>
        {isWorthFocus && !isFinished ? <FocusButton isNarrow onPress={address.startFocus} /> : null}
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
                {isWorthFocus ? <FocusButton onPress={address.startFocus} /> : null}
                {pickButton}
              </>
            }
          />
          {choice.chosen ? (
            <Suspense>
              <ChoiceBar choice={choice} />
            </Suspense>
          ) : null}
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
              fetchAhead(loadReview);
              fetchAhead(loadSwipe);
              makeReady(item.id);
            }}
            canAct={canReply && isOnline}
            onNoAction={(item) => showToast({ message: whyNoAction(item), icon: <Info /> })}
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
            <div className="fixed inset-x-0 bottom-20 z-5 short:bottom-12 border-t bg-raised px-4.5 py-2.5 lg:hidden">
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
          <InboxDetail
            choice={choice}
            walk={walk}
            actions={actions}
            undo={undo}
            canReply={canReply}
            keysOn={keysOn}
            hasMore={list.hasMore}
            isReviewShown={isReviewShown}
            onEndChoice={endChoice}
            onBulkBack={() => setBulkOpen(false)}
          />
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
