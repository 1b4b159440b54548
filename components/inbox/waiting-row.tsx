import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useSecondsLeft } from "@/components/replies/use-seconds-left";
import { type SentStatus, useStatusWords } from "@/components/replies/status-words";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { Button, ButtonLink } from "@/components/ui/button";
import { isEditable } from "@/server/domain/reply";
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
          {t(`act.markPosted.${item.reply?.task ?? "post"}`)}
        </Button>
      ) : (
        <ButtonLink size="s" href={href}>
          {t("keys.open")}
        </ButtonLink>
      )}
    </li>
  );
}

function WaitingWords({ item: { platform, reply } }: { item: InboxItem }) {
  const words = useStatusWords();
  const secondsLeft = useSecondsLeft(reply?.publishAfter ?? null);
  if (!reply || isEditable(reply.status)) return null;
  return words({ platform, ...reply, status: reply.status as SentStatus, secondsLeft, rough: true }).title;
}
