"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { TrpcProvider, useTRPC } from "@/app/_trpc/client";
import { FrameNotices } from "@/components/shell/frame-notices";
import type { Shell } from "./shell-state";

/** What holds for every page, with its way back. */
export function LiveNotices({ shell }: { shell: Shell }) {
  return (
    <TrpcProvider>
      <Notices shell={shell} />
    </TrpcProvider>
  );
}

function Notices({ shell }: { shell: Shell }) {
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const reopen = useMutation(
    trpc.accounts.reopen.mutationOptions({
      onSettled: async () => {
        await queryClient.invalidateQueries({ queryKey: trpc.accounts.pathKey() });
        router.refresh();
      },
    }),
  );
  // A full load: nothing of the person looked at stays in memory.
  // eslint-disable-next-line @next/next/no-location-assign-relative-destination
  const leave = () => window.location.assign("/admin/users");
  const stopViewing = useMutation(trpc.admin.stopViewing.mutationOptions({ onSettled: leave }));
  return (
    <FrameNotices
      closesAt={shell.closesAt}
      viewed={shell.isViewedByOperator ? shell.user : null}
      isBusy={reopen.isPending || stopViewing.isPending}
      onReopen={() => reopen.mutate()}
      onStopViewing={() => stopViewing.mutate()}
    />
  );
}
