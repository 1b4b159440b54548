"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { SettingsRow } from "@/components/stores/settings-row";
import type { ConnectionData, StoreData } from "@/components/stores/types";
import { Button } from "@/components/ui/button";
import { AskDialog } from "@/components/ui/ask-dialog";
import { showToast } from "@/components/ui/toast";
import { showRefusal } from "../../../_parts/show-refusal";

/** Takes back a platform's login, or the consent to collect from it. Both are asked about: neither comes back by itself. */
export function Disconnect({ store, connection }: { store: StoreData; connection: ConnectionData }) {
  const trpc = useTRPC();
  const platform = useTranslations("review.platform")(connection.platform);
  const signOut = useMutation(trpc.stores.disconnectSmartPlace.mutationOptions());
  const leave = useMutation(trpc.stores.disconnectPlace.mutationOptions());
  return (
    <>
      {connection.canPublish ? (
        <AskedRow
          what="login"
          platform={platform}
          run={() => signOut.mutateAsync({ storeId: store.id })}
          busy={signOut.isPending}
        />
      ) : null}
      <AskedRow
        what="place"
        platform={platform}
        run={() => leave.mutateAsync({ connectionId: connection.id })}
        busy={leave.isPending}
      />
    </>
  );
}

type AskedRowProps = {
  what: "login" | "place" | "google";
  platform?: string;
  run: () => Promise<unknown>;
  busy: boolean;
};

/** A row whose action is asked about before it is done. */
export function AskedRow({ what, platform = "", run, busy }: AskedRowProps) {
  const t = useTranslations("stores.disconnect");
  const away = useTranslations("stores.problem")("away");
  const queryClient = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const act = async () => {
    try {
      await run();
      showToast({ message: t(`${what}.done`) });
    } catch (error) {
      showRefusal(error, away);
    }
    setIsAsking(false);
    await queryClient.invalidateQueries();
  };
  return (
    <SettingsRow label={t(`${what}.label`, { platform })} reason={t(`${what}.reason`)}>
      <Button kind="danger" onClick={() => setIsAsking(true)}>
        {t(`${what}.action`)}
      </Button>
      <AskDialog
        danger
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t(`${what}.question`, { platform })}
        description={t(`${what}.consequence`)}
        leave={t("leave")}
        action={t(`${what}.action`)}
        busy={busy}
        busyLabel={t("busy")}
        onConfirm={() => void act()}
      />
    </SettingsRow>
  );
}
