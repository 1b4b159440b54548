"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { OnboardingFrame } from "@/components/onboarding/onboarding-frame";
import { GoogleChoice } from "@/components/stores/google-choice";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";
import { showRefusal } from "../../../../_parts/show-refusal";
import { useGoogleSignIn } from "../../../../stores/_parts/use-google-sign-in";

/** Step one by way of Google: the login is done, the shop is chosen here, and its collecting begins. */
export function ChooseScreen({ storeId }: { storeId: string }) {
  const t = useTranslations("onboarding.google");
  const away = useTranslations("stores.problem")("away");
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const google = useGoogleSignIn();
  const { data } = useQuery(trpc.stores.googleConnect.queryOptions({ storeId }));
  const choose = useMutation(
    trpc.stores.chooseGoogleLocation.mutationOptions({
      onSuccess: async ({ connectionId }) => {
        router.push(`/onboarding/${connectionId}`);
        await queryClient.invalidateQueries();
      },
      onError: (error) => showRefusal(error, away),
    }),
  );
  const isChosen = choose.isPending || choose.isSuccess;
  return (
    <OnboardingFrame step="address" title={t("heading")} lead={t("lead")}>
      {data ? null : <Skeleton className="h-40 rounded-lg" />}
      {data?.locations ? (
        <Panel className="px-5 py-4.5">
          <GoogleChoice
            locations={data.locations}
            isSaving={isChosen}
            onChoose={(platformStoreId) => choose.mutate({ storeId, platformStoreId })}
            onOtherAccount={() => google.signIn(storeId)}
          />
        </Panel>
      ) : null}
      {data && !data.locations && !isChosen ? (
        <Notice
          tone="caution"
          title={t("closed")}
          action={
            <Button size="s" busy={google.isLeaving} busyLabel={t("leaving")} onClick={() => google.signIn(storeId)}>
              {t("again")}
            </Button>
          }
        >
          {t("closedDetail")}
        </Notice>
      ) : null}
    </OnboardingFrame>
  );
}
