import { Columns } from "@/components/shell/page";
import { Panel } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";

/** The figures and the first row to come, in their size, after 200 ms of waiting. */
export function AnalyticsSkeleton() {
  return (
    <div aria-hidden className="animate-[appear_1ms_200ms_backwards]">
      <Panel className="grid grid-cols-2 sm:grid-cols-4">
        {["a", "b", "c", "d"].map((tile) => (
          <div key={tile} className="grid gap-2.5 px-5 py-5">
            <Skeleton className="w-14" />
            <Skeleton className="h-7 w-24" />
            <Skeleton className="w-32 max-w-full" />
          </div>
        ))}
      </Panel>
      <Columns>
        <PanelSkeleton className="h-105" />
        <PanelSkeleton className="h-105" />
      </Columns>
      <PanelSkeleton className="mt-4 h-110 lg:mt-5" />
    </div>
  );
}

/** A panel whose figures are on their way. */
export function PanelSkeleton({ className }: { className?: string }) {
  return (
    <Panel className={className}>
      <div className="grid gap-4 p-5">
        <Skeleton className="h-5 w-36" />
        <Skeleton className="w-full" />
        <Skeleton className="w-[86%]" />
        <Skeleton className="w-[92%]" />
        <Skeleton className="w-[64%]" />
      </div>
    </Panel>
  );
}
