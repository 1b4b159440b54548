"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import { Button, ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { refusalText } from "../../_parts/refusal-text";

/** The owner's yes: that it is their shop and that we may collect its public reviews. */
export function ConfirmPlace({ url, storeId }: { url: string; storeId: string | undefined }) {
  const t = useTranslations("onboarding.found");
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [consent, setConsent] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const connect = useMutation(
    trpc.stores.connectPlace.mutationOptions({
      onSuccess: async ({ connectionId }) => {
        router.push(`/onboarding/${connectionId}`);
        await queryClient.invalidateQueries();
      },
    }),
  );
  const confirm = () => {
    setIsAsked(true);
    if (consent) connect.mutate({ url, storeId, consent: true });
  };
  const isMissing = isAsked && !consent;
  return (
    <div className="mt-4">
      <Checkbox
        checked={consent}
        aria-invalid={isMissing || undefined}
        aria-describedby="consent-help"
        onChange={(event) => setConsent(event.target.checked)}
      >
        <span className="text-small text-text-2">{t("consent")}</span>
      </Checkbox>
      <p id="consent-help" role="status" className="mt-1.5 text-small text-urgent-text empty:hidden">
        {isMissing ? t("consentFirst") : null}
      </p>
      {connect.error ? <Refusal error={connect.error} /> : null}
      <Button
        kind="primary"
        size="xl"
        block
        busy={connect.isPending || connect.isSuccess}
        busyLabel={t("connecting")}
        className="mt-4"
        onClick={confirm}
      >
        {t("confirm")}
      </Button>
    </div>
  );
}

function Refusal({ error }: { error: unknown }) {
  const t = useTranslations("onboarding.found");
  const failed = useTranslations("onboarding")("failed");
  const data = isApiError(error) ? error.data : null;
  const isKnown = data?.reason === "ALREADY_CONNECTED";
  const [href, label] = data?.appCode === "LIMIT_REACHED" ? ["/billing", t("toPlans")] : ["/stores", t("toStores")];
  return (
    <Notice
      role="alert"
      tone={isKnown ? "neutral" : "caution"}
      title={isKnown ? t("already") : refusalText(error, failed)}
      className="mt-3"
      action={
        data?.appCode === "LIMIT_REACHED" || data?.appCode === "CONFLICT" ? (
          <ButtonLink href={href} size="s">
            {label}
          </ButtonLink>
        ) : null
      }
    />
  );
}
