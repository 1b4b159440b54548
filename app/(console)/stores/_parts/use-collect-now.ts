"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { isUnderWay } from "@/components/stores/crawl-progress";
import type { ConnectionData } from "@/components/stores/types";
import { showToast } from "@/components/ui/toast";
import type { CrawlView } from "@/server/features/crawling/crawl-view";
import { showRefusal } from "../../_parts/show-refusal";

/** Asked for and not begun after this long: the button is free again. */
const beginsWithinMs = 60_000;

type Asked = { lastCrawlId: string | undefined; untilMs: number };

/** "지금 가져오기": asks for collecting and knows which connections are at it. `crawls` are the latest, newest first. */
export function useCollectNow(crawls: readonly CrawlView[], now: Date) {
  const t = useTranslations("stores");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<ReadonlyMap<string, Asked>>(new Map());
  const request = useMutation(trpc.crawling.request.mutationOptions());

  const latestOf = (connectionId: string) => crawls.find((crawl) => crawl.connectionId === connectionId);
  const hasBegun = ([connectionId, { lastCrawlId, untilMs }]: [string, Asked]) =>
    latestOf(connectionId)?.id !== lastCrawlId || now.getTime() > untilMs;
  const collecting = new Set([
    ...crawls.filter(isUnderWay).map((crawl) => crawl.connectionId),
    ...[...asked].filter((entry) => !hasBegun(entry)).map(([connectionId]) => connectionId),
  ]);

  /** Refused are those that are being collected or were a moment ago. */
  async function ask(connections: readonly Pick<ConnectionData, "id">[]) {
    const answers = await Promise.allSettled(connections.map(({ id }) => request.mutateAsync({ connectionId: id })));
    const taken = connections.filter((_, index) => answers[index]?.status === "fulfilled");
    const untilMs = Date.now() + beginsWithinMs;
    setAsked((before) => {
      const after = new Map(before);
      for (const { id } of taken) after.set(id, { lastCrawlId: latestOf(id)?.id, untilMs });
      return after;
    });
    await Promise.all(
      [trpc.crawling.pathKey(), trpc.stores.pathKey(), trpc.accounts.pathKey()].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
    const refused = answers.find((answer) => answer.status === "rejected");
    if (taken.length > 0)
      showToast({ message: taken.length > 1 ? t("askedAll", { count: taken.length }) : t("asked") });
    else if (refused) showRefusal(refused.reason, t("problem.away"));
  }

  return { collecting, ask, isAsking: request.isPending };
}
