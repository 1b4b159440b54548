import { Columns } from "@/components/shell/page";
import { Panel } from "@/components/ui/panel";
import { Skeleton, SkeletonRow } from "@/components/ui/skeleton";

/** The page to come, after 200 ms of waiting. */
export function TodaySkeleton() {
  return (
    <div aria-hidden className="animate-[appear_1ms_200ms_backwards]">
      <div className="mb-6 grid gap-2.5">
        <Skeleton className="w-28" />
        <Skeleton className="h-8 w-96 max-w-full" />
        <Skeleton className="w-56" />
      </div>
      <Panel lines>
        <SkeletonRow />
        <SkeletonRow />
        <SkeletonRow />
      </Panel>
      <Columns>
        <Panel className="h-80" />
        <Panel className="h-80" />
      </Columns>
    </div>
  );
}
