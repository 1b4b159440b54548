import { TodaySkeleton } from "@/components/overview/today-skeleton";
import { Page } from "@/components/shell/page";

export default function OverviewLoading() {
  return (
    <Page>
      <TodaySkeleton />
    </Page>
  );
}
