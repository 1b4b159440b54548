"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { GoogleChoice } from "@/components/stores/google-choice";
import { SettingsRow } from "@/components/stores/settings-row";
import type { StoreData } from "@/components/stores/types";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { showRefusal } from "../../../_parts/show-refusal";
import { useGoogleSignIn } from "../../_parts/use-google-sign-in";
import { AskedRow } from "./disconnect";

/** Connecting a shop to Google in two steps, and taking it back: log in at Google, say which shop it is. */
export function GoogleConnection({ store }: { store: StoreData }) {
  const t = useTranslations("stores.google");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const away = useTranslations("stores.problem")("away");
  const connection = store.connections.find(({ platform }) => platform === "google");
  const { data } = useQuery(trpc.stores.googleConnect.queryOptions({ storeId: store.id }));
  const { signIn, isLeaving } = useGoogleSignIn();
  const disconnect = useMutation(trpc.stores.disconnectGoogle.mutationOptions());
  const choose = useMutation(
    trpc.stores.chooseGoogleLocation.mutationOptions({
      onSuccess: () => showToast({ message: t("connected") }),
      onError: (error) => showRefusal(error, away),
      onSettled: () => queryClient.invalidateQueries(),
    }),
  );
  if (connection)
    return (
      <AskedRow what="google" run={() => disconnect.mutateAsync({ storeId: store.id })} busy={disconnect.isPending} />
    );
  if (!data) return null;
  const connect = (
    <Button busy={isLeaving} busyLabel={t("leaving")} onClick={() => signIn(store.id)}>
      {t("connect")}
    </Button>
  );
  return (
    <SettingsRow label={t("label")} reason={data.isAvailable ? t("reason") : t("off")}>
      {data.locations ? (
        <GoogleChoice
          locations={data.locations}
          isSaving={choose.isPending}
          onChoose={(platformStoreId) => choose.mutate({ storeId: store.id, platformStoreId })}
          onOtherAccount={() => signIn(store.id)}
        />
      ) : data.isAvailable ? (
        connect
      ) : null}
    </SettingsRow>
  );
}
