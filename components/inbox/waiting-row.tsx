import Link from "next/link";
import { useTranslations } from "next-intl";
import { useSecondsLeft } from "@/components/replies/use-seconds-left";
import { useWaitWords } from "@/components/replies/wait-words";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { Button, ButtonLink } from "@/components/ui/button";
import type { InboxItem } from "./types";

type WaitingRowProps = { item: InboxItem; isBusy: boolean; onUndo: () => void; onMarkPosted: () => void };

/** A reply on its way: how far it is, and the one thing that can be done about it. */
export function WaitingRow({ item, isBusy, onUndo, onMarkPosted }: WaitingRowProps) {
  const t = useTranslations("inbox");
  const anonymous = useTranslations("review")("anonymous");
  const href = `/inbox?tab=waiting&review=${item.id}`;
  const status = item.reply?.status;
  return (
    <li className="flex items-center gap-3 py-3">
      <PlatformTile platform={item.platform} />
      <div className="min-w-0 flex-1 lg:flex lg:items-baseline lg:gap-3">
        <Link href={href} className="font-semibold text-text">
          {item.reviewerName ?? anonymous} · {item.store.name}
        </Link>
        <p className="text-small text-text-2">
          <WaitingWords item={item} />
        </p>
      </div>
      {status === "approved" ? (
        <Button size="s" busy={isBusy} onClick={onUndo}>
          {t("act.undo")}
        </Button>
      ) : status === "awaiting_paste" ? (
        <Button size="s" busy={isBusy} onClick={onMarkPosted}>
          {t("act.markPosted")}
        </Button>
      ) : (
        <ButtonLink size="s" href={href}>
          {t("keys.open")}
        </ButtonLink>
      )}
    </li>
  );
}

function WaitingWords({ item }: { item: InboxItem }) {
  const t = useTranslations("inbox.status");
  const platform = useTranslations("review.platform")(item.platform);
  const secondsLeft = useSecondsLeft(item.reply?.publishAfter ?? null);
  const waitWords = useWaitWords();
  switch (item.reply?.status) {
    case "approved":
      return secondsLeft > 0
        ? t("approved", { wait: waitWords(secondsLeft, true), platform })
        : t("approvedSoon", { platform });
    case "awaiting_paste":
      return item.platform === "csv" ? t("awaitingPasteFile") : t("awaitingPaste", { platform });
    case "publishing":
      return t("publishing", { platform });
    default:
      return t("verifying");
  }
}
