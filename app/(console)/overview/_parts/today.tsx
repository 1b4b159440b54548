import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import type { InboxItem } from "@/components/inbox/types";
import { HabitsPanel } from "@/components/overview/habits-panel";
import { PlatformPanel } from "@/components/overview/platform-panel";
import { PraisePanel } from "@/components/overview/praise-panel";
import { SatisfactionPanel } from "@/components/overview/satisfaction-panel";
import { TodoList } from "@/components/overview/todo-list";
import type { Overview } from "@/components/overview/types";
import { Columns, Page, PageHeader, Stack } from "@/components/shell/page";
import type { FrameProps } from "@/components/shell/frame-props";
import { ButtonLink } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { startOfKoreanDay } from "@/server/domain/calendar";
import type { getFirstSteps } from "@/server/features/accounts/first-steps";
import { FirstStepsPanel } from "./first-steps-panel";

type TodayProps = {
  overview: Overview;
  /** Null once they are done or put away. */
  steps: Awaited<ReturnType<typeof getFirstSteps>>;
  /** The newest urgent review. */
  urgent: InboxItem | undefined;
  /** The chosen shop; of all of them without one. */
  storeId: string | undefined;
  /** The month's reviews against the plan's. */
  usage: FrameProps["usage"];
};

/** Today: what to do now, then how things stand. */
export function Today({ overview, steps, urgent, storeId, usage }: TodayProps) {
  const inboxHref = (more: Record<string, string> = {}) => {
    const search = new URLSearchParams({ ...(storeId && { store: storeId }), ...more });
    return search.size > 0 ? `/inbox?${search}` : "/inbox";
  };
  return (
    <Page>
      <TodayHeader overview={overview} inboxHref={inboxHref()} />
      <TodoList overview={overview} urgent={urgent} inboxHref={inboxHref} storeId={storeId} usage={usage} />
      {steps ? <FirstStepsPanel steps={steps} /> : null}
      <Columns>
        <Stack>
          <SatisfactionPanel overview={overview} />
          <PraisePanel praise={overview.praise} today={overview.today} days={overview.days} />
        </Stack>
        <Stack>
          <PlatformPanel platforms={overview.platforms} days={overview.days} />
          <HabitsPanel
            totals={overview.totals}
            replies={overview.replies}
            habits={overview.habits}
            days={overview.days}
          />
        </Stack>
      </Columns>
    </Page>
  );
}

function TodayHeader({ overview, inboxHref }: { overview: Overview; inboxHref: string }) {
  const t = useTranslations("overview");
  const format = useFormatter();
  const { counts, ready } = overview;
  const drafted = ready.safe + ready.toRead;
  const isNew = counts.needsReply === 0 && !overview.hasReviews;
  return (
    <PageHeader
      above={format.dateTime(startOfKoreanDay(overview.today), { month: "long", day: "numeric", weekday: "long" })}
      title={
        counts.needsReply > 0
          ? t("needsReply", { count: counts.needsReply })
          : isNew
            ? t("noReviews")
            : t("nothingToReply")
      }
      lead={
        counts.needsReply === 0
          ? t("willTell")
          : drafted >= counts.needsReply
            ? t("allDrafted")
            : drafted > 0
              ? t("someDrafted", { count: drafted })
              : null
      }
      action={
        counts.needsReply > 0 ? (
          <ButtonLink href={inboxHref} kind="primary" size="main">
            {t("start")}
            <Kbd>G</Kbd>
            <Kbd>I</Kbd>
          </ButtonLink>
        ) : null
      }
    />
  );
}
