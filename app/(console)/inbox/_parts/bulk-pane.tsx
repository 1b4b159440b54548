"use client";

import { useMutation, useQueries } from "@tanstack/react-query";
import { ChevronLeft, Siren } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { ActionBar } from "@/components/inbox/action-bar";
import { BulkCounts, BulkDraft } from "@/components/inbox/bulk-view";
import { type BulkReason, bulkReasons } from "@/components/inbox/left-out";
import type { ReviewDetail } from "@/components/inbox/types";
import { useShortcuts } from "@/components/inbox/use-shortcuts";
import { useWaitWords } from "@/components/replies/wait-words";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { GuardFinding } from "@/server/domain/reply-guard/verdict";
import { DetailFrame } from "./detail-frame";
import { type Approved, leftOut, useApproveMany } from "./use-approve-many";
import { mostChosen } from "./use-choice";
import { useInboxCache } from "./use-inbox-cache";
import { useOnline } from "@/components/shell/use-online";

type BulkPaneProps = {
  chosen: ReadonlySet<string>;
  /** How many rows could be chosen. */
  available: number;
  /** There are more than may be approved at once. */
  hasMore: boolean;
  canReply: boolean;
  keysOn: boolean;
  onChooseAll: () => void;
  onLeaveOut: (reviewIds: readonly string[]) => void;
  onClear: () => void;
  onBack: () => void;
  onApproved: (approved: Approved[]) => void;
};

/** The chosen drafts together: read them, leave some out, approve the rest. */
export function BulkPane(props: BulkPaneProps) {
  const { chosen, available, hasMore, canReply, keysOn, onChooseAll, onLeaveOut, onClear, onBack } = props;
  const t = useTranslations("inbox");
  const trpc = useTRPC();
  const isOnline = useOnline();
  const saveFix = useSaveFix();
  const { approveAll, progress, problems } = useApproveMany();
  const ids = [...chosen];
  const details = useQueries({
    queries: ids.map((reviewId) => trpc.reviews.get.queryOptions({ reviewId }, { staleTime: 15_000 })),
  });
  const reviews = details.flatMap((detail) => detail.data ?? []);
  const excluded = leftOut(reviews);
  const ready = reviews.filter((review) => !excluded.some((out) => out.review === review));
  // While the approvals go out one after the other, those that went are no news.
  const told = progress ? excluded.filter(({ reason }) => reason !== "done") : excluded;
  const urgent = ready.filter(isUrgent);
  const ordered = ids
    .map((id, index) => ({ id, review: details[index]?.data }))
    .sort((a, b) => Number(isUrgent(b.review)) - Number(isUrgent(a.review)));
  const counts = { ok: 0, warn: 0, stop: 0 };
  for (const { reply } of reviews) if (reply?.guard.level) counts[reply.guard.level]++;

  const lockedBecause = !canReply
    ? t("reply.locked.plan")
    : !isOnline
      ? t("reply.locked.offline")
      : ready.length === 0
        ? t("bulk.nothing")
        : undefined;
  const approve = async () => {
    if (lockedBecause || progress || reviews.length < ids.length) return;
    props.onApproved(await approveAll(ready));
  };
  useShortcuts({ approve: () => void approve() }, keysOn);

  return (
    <>
      <div className="z-5 flex h-13 flex-none items-center gap-1 border-b bg-surface px-5 max-lg:sticky max-lg:top-0 short:static max-lg:px-1.5">
        <Button kind="quiet" size="s" square aria-label={t("detail.back")} onClick={onBack} className="lg:hidden">
          <ChevronLeft />
        </Button>
        <h1 className="sr-only lg:hidden">{t("bulk.label")}</h1>
        <h2 className="flex-1 truncate px-1 text-base font-semibold" aria-live="polite">
          <span className="max-sm:hidden">{t("bulk.chosen", { count: ids.length })}</span>
          <span className="sm:hidden">{t("bulk.chosenShort", { count: ids.length })}</span>
        </h2>
        {ids.length < available ? (
          <Button kind="quiet" size="s" onClick={onChooseAll}>
            {t("bulk.all", { count: available })}
          </Button>
        ) : null}
        <Button kind="quiet" size="s" onClick={onClear}>
          {t("bulk.none")}
          <Kbd>Esc</Kbd>
        </Button>
      </div>
      <DetailFrame
        bar={
          <ActionBar
            primary={
              <Button
                kind="primary"
                size="main"
                busy={progress !== null || reviews.length < ids.length}
                busyLabel={t("bulk.working")}
                disabledReason={lockedBecause}
                onClick={() => void approve()}
              >
                {t("bulk.approve", { count: ready.length })}
                <Kbd>A</Kbd>
              </Button>
            }
            note={<BulkNote reviews={ready} />}
          />
        }
      >
        {problems.size > 0 ? (
          <Notice tone="urgent" role="alert" title={t("bulk.failed", { count: problems.size })} className="mb-4">
            {t("bulk.failedDetail")}
          </Notice>
        ) : null}
        {told.length > 0 ? (
          <Notice tone="caution" title={t("bulk.leftOut", { count: told.length })} className="mb-4">
            <ul>
              {bulkReasons.map((reason) => (
                <LeftOut key={reason} reason={reason} reviews={told.filter((out) => out.reason === reason)} />
              ))}
            </ul>
          </Notice>
        ) : null}
        {urgent.length > 0 ? (
          <Notice
            tone="urgent"
            icon={<Siren />}
            title={t("bulk.urgent", { count: urgent.length })}
            className="mb-4"
            action={
              <Button size="s" onClick={() => onLeaveOut(urgent.map(({ id }) => id))}>
                {t("bulk.leaveUrgentOut")}
              </Button>
            }
          >
            {t("bulk.urgentDetail")}
          </Notice>
        ) : null}
        {progress ? (
          <div className="mb-4" role="status">
            <p className="mb-1.5 text-small">{t("bulk.progress", progress)}</p>
            <Progress label={t("bulk.working")} value={progress.done} max={progress.total} size="l" />
          </div>
        ) : null}
        {hasMore ? <p className="mb-3 text-small text-text-3">{t("bulk.hasMore", { count: mostChosen })}</p> : null}
        <BulkCounts counts={counts} />
        {ordered.map(({ id, review }) => (
          <BulkDraft
            key={id}
            review={review}
            problem={problems.get(id) ?? null}
            onFix={(finding) => saveFix(review, finding)}
            onLeaveOut={() => onLeaveOut([id])}
          />
        ))}
      </DetailFrame>
    </>
  );
}

const isUrgent = (review: ReviewDetail | undefined) => Boolean(review?.urgencyKind);

/** Puts a finding's fix into the stored draft. */
function useSaveFix() {
  const trpc = useTRPC();
  const { patchReply, catchUp } = useInboxCache();
  const save = useMutation(trpc.replies.save.mutationOptions());
  return async (review: ReviewDetail | undefined, { fix }: GuardFinding) => {
    const reply = review?.reply;
    if (!reply || !fix) return;
    try {
      const { version, guard } = await save.mutateAsync({ replyId: reply.id, version: reply.version, text: fix.text });
      patchReply(reply.id, { version, guard, guardLevel: guard.level, content: fix.text, author: "owner" });
    } catch {
      await catchUp(review.id).catch(() => undefined);
    }
  };
}

/** How many are left out for one reason, and whose. */
function LeftOut({ reason, reviews }: { reason: BulkReason; reviews: readonly { review: ReviewDetail }[] }) {
  const t = useTranslations("inbox.bulk.left");
  if (reviews.length === 0) return null;
  const names = reviews.map(({ review }) => review.reviewerName ?? review.store.name).join(", ");
  return <li>{t(reason, { count: reviews.length, names })}</li>;
}

/** What approving will do, platform by platform. */
function BulkNote({ reviews }: { reviews: readonly ReviewDetail[] }) {
  const t = useTranslations("inbox.bulk");
  const platformName = useTranslations("review.platform");
  const waitWords = useWaitWords();
  const assisted = reviews.filter((review) => review.publishMode === "assisted").length;
  const automatic = Map.groupBy(
    reviews.filter((review) => review.publishMode === "automatic"),
    (review) => `${review.platform} ${review.undoSeconds}`,
  );
  const parts = [...automatic.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const values = { platform: platformName(first.platform), count: group.length };
    return first.undoSeconds === 0
      ? t("automaticNow", values)
      : t("automatic", { ...values, wait: waitWords(first.undoSeconds, true) });
  });
  if (assisted > 0) parts.push(t("assisted", { count: assisted }));
  return parts.join(" · ");
}
