"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { FocusHead } from "@/components/inbox/focus-head";
import { DetailSkeleton } from "@/components/inbox/inbox-skeleton";
import { useShortcuts, useShortcutsSwitch } from "@/components/inbox/use-shortcuts";
import { DetailFrame } from "./detail-frame";
import { FocusDone } from "./focus-done";
import { ListProblem } from "./list-problem";
import { ReviewPane } from "./review-pane";
import { useFocus } from "./use-focus";
import type { useInboxAddress } from "./use-inbox-address";
import { useReplyActions } from "./use-reply-actions";
import { useUndoLast } from "./use-undo-last";

type FocusScreenProps = { address: ReturnType<typeof useInboxAddress>; canReply: boolean };

/** Three reviews and nothing else: one after the other, then today's kind words. */
export function FocusScreen({ address, canReply }: FocusScreenProps) {
  const t = useTranslations("inbox");
  const [keysOn] = useShortcutsSwitch();
  const actions = useReplyActions();
  const focus = useFocus(address);
  const { ids, currentId } = focus;
  const detail = useRef<HTMLElement>(null);
  const show = (id: string | undefined) => address.setReview(id ?? null, "replace");
  const undo = useUndoLast({ actions, onBack: show });
  const index = currentId ? ids.indexOf(currentId) : -1;
  const step = (by: 1 | -1) => {
    const next = ids[index + by];
    if (next) show(next);
    else if (by === 1 && focus.done === ids.length) show(undefined);
  };

  useShortcuts(
    {
      next: () => step(1),
      previous: () => step(-1),
      unpick: address.endFocus,
      ...(undo.undoLast && { undo: undo.undoLast }),
    },
    keysOn,
  );
  useEffect(() => {
    detail.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [currentId]);

  const isDone = currentId === null && !focus.isPending && !focus.error;
  return (
    <div data-alone data-detail className="flex min-h-dvh flex-col lg:h-full lg:min-h-0">
      <FocusHead total={ids.length} done={focus.done} onLeave={address.endFocus} />
      <section
        ref={detail}
        tabIndex={-1}
        aria-label={isDone ? t("focus.start") : t("detail.label")}
        className="flex min-h-0 min-w-0 flex-1 flex-col focus-visible:[--focus:none] lg:overflow-auto"
      >
        {isDone ? (
          <FocusDone
            done={focus.done}
            storeId={address.filter.store ?? undefined}
            onMore={address.startFocus}
            onLeave={address.endFocus}
          />
        ) : focus.error ? (
          <ListProblem error={focus.error} onRetry={focus.retry} />
        ) : currentId ? (
          <ReviewPane
            reviewId={currentId}
            actions={actions}
            canReply={canReply}
            keysOn={keysOn}
            place={{ index: index + 1, total: ids.length }}
            onBack={address.endFocus}
            onPrevious={() => step(-1)}
            onNext={() => show(focus.after(currentId))}
            undoLast={undo.undoLast}
            onDone={(review, replyId, what) => {
              undo.rememberDone(review, replyId, what);
              show(what === "copied" ? review.id : focus.after(review.id));
            }}
          />
        ) : (
          <DetailFrame>
            <DetailSkeleton />
          </DetailFrame>
        )}
      </section>
    </div>
  );
}
