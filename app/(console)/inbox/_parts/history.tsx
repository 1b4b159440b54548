"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { ReplyHistory } from "@/components/replies/reply-history";
import { isPhone } from "@/components/ui/phone";
import { Sheet } from "@/components/ui/sheet";
import { SidePanel } from "@/components/ui/side-panel";

type HistoryProps = { reviewId: string; open: boolean; onOpenChange: (open: boolean) => void };

/** Beside the review on a desktop, over it on a phone. */
export function History({ reviewId, open, onOpenChange }: HistoryProps) {
  const t = useTranslations("inbox.history");
  const trpc = useTRPC();
  const events = useQuery(trpc.reviews.events.queryOptions({ reviewId }, { enabled: open }));
  const Frame = open && isPhone() ? Sheet : SidePanel;
  return (
    <Frame open={open} onOpenChange={onOpenChange} title={t("title")}>
      {events.data ? <ReplyHistory events={events.data} /> : <div className="h-32" aria-busy />}
    </Frame>
  );
}
