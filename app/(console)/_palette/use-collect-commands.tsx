"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useRef, useEffect } from "react";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import type { Command } from "@/components/palette/command";
import { showToast } from "@/components/ui/toast";

type Shop = { id: string; name: string; connections: readonly { id: string; status: string }[] };

/** For each shop with a working connection: have its reviews collected now. */
export function useCollectCommands(shops: readonly Shop[] | undefined): Command[] {
  const t = useTranslations("palette");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const request = useMutation(trpc.crawling.request.mutationOptions());

  const collect = async ({ name, connections }: Shop) => {
    const answers = await Promise.allSettled(connections.map(({ id }) => request.mutateAsync({ connectionId: id })));
    const refused = answers.find((answer) => answer.status === "rejected");
    void queryClient.invalidateQueries({ queryKey: trpc.crawling.pathKey() });
    if (answers.some((answer) => answer.status === "fulfilled"))
      showToast({ message: t("collecting", { store: name }) });
    else if (refused)
      showToast({ message: isApiError(refused.reason) && refused.reason.data ? refused.reason.message : t("failed") });
  };
  const latest = useRef(collect);
  useEffect(() => {
    latest.current = collect;
  });

  return useMemo(
    () =>
      (shops ?? []).flatMap((shop): Command[] => {
        const connections = shop.connections.filter(({ status }) => status === "active");
        if (connections.length === 0) return [];
        return [
          {
            id: `collect ${shop.id}`,
            group: "tasks",
            title: t("collect", { store: shop.name }),
            icon: <RefreshCw />,
            run: () => void latest.current({ ...shop, connections }),
          },
        ];
      }),
    [shops, t],
  );
}
