"use client";

import { notFound } from "next/navigation";
import { useTranslations } from "next-intl";
import { isApiError } from "@/app/_trpc/client";
import { FirstDraft } from "@/components/onboarding/first-draft";
import { OnboardingFrame } from "@/components/onboarding/onboarding-frame";
import { CollectBar } from "@/components/stores/collect-bar";
import { CollectSteps } from "@/components/stores/collect-steps";
import { CollectTrouble } from "@/components/stores/collect-trouble";
import { TimeLeft } from "@/components/stores/time-left";
import { ButtonLink } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { ConnectionTrouble } from "../../../stores/_parts/connection-trouble";
import { useCollecting } from "./use-collecting";

/** Steps two and three: the collecting, live, and the first draft as soon as there is one. */
export function CollectScreen({ connectionId }: { connectionId: string }) {
  const t = useTranslations("onboarding.progress");
  const { data, error, at, drafts, store, first, phase } = useCollecting(connectionId);

  if (isApiError(error) && error.data?.code === "NOT_FOUND") notFound();
  if (error && !data) throw error;
  if (!data) return <Waiting />;
  const { crawl, connection } = data;
  const lead = {
    opening: t("lead"),
    reading: t("lead"),
    firstDraft: t("firstDraftLead"),
    drafting: t("draftingLead"),
    done: crawl ? doneLead(crawl) : t("lead"),
    stopped: t(crawl?.found ? "stoppedLead" : "stoppedEmptyLead"),
  }[phase];

  function doneLead({ found, trigger }: { found: number; trigger: string }) {
    if (found === 0) return t("noReviews");
    return trigger === "onboarding" ? t("doneLead", { count: found }) : t("doneLater");
  }

  return (
    <OnboardingFrame
      step={first ? "draft" : "collect"}
      isDone={phase === "done" && Boolean(first)}
      title={t(phase)}
      lead={lead}
    >
      {store ? <ConnectionTrouble store={store} connection={connection} className="mb-5" /> : null}
      {crawl ? (
        <>
          <CollectBar crawl={crawl} name={store?.name}>
            <TimeLeft crawl={crawl} at={at} />
          </CollectBar>
          <CollectTrouble crawl={crawl} />
        </>
      ) : null}
      <div className="mt-3.5 mb-5">
        <CollectSteps crawl={crawl} drafts={drafts} />
      </div>
      {first ? <FirstDraft review={first} /> : null}
      {!first && phase === "stopped" && store ? (
        <ButtonLink href={`/import?store=${store.id}`} size="xl" block>
          {t("toFile")}
        </ButtonLink>
      ) : null}
      {!first && phase === "done" ? (
        <ButtonLink href="/overview" kind="primary" size="xl" block>
          {t("toToday")}
        </ButtonLink>
      ) : null}
    </OnboardingFrame>
  );
}

function Waiting() {
  const t = useTranslations("onboarding.progress");
  return (
    <OnboardingFrame step="collect" title={t("connecting")} lead={t("lead")}>
      <Skeleton className="h-40 rounded-lg" />
    </OnboardingFrame>
  );
}
