import { Skeleton } from "@/components/ui/skeleton";

/** Appears only when loading takes longer than 200 ms. */
const lateClass = "animate-[appear_1ms_200ms_backwards]";

/** Rows to come, as high as the real ones. */
export function ListSkeleton() {
  return (
    <div aria-hidden data-loading className={lateClass}>
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <div key={row} className="flex h-30 gap-2.75 border-b px-4 pt-3.25 max-lg:h-34 max-lg:px-4.5">
          <Skeleton className="size-4.5 flex-none" />
          <div className="grid flex-1 content-start gap-2.25">
            <Skeleton className="w-[46%]" />
            <Skeleton className="w-[94%]" />
            <Skeleton className="w-[72%]" />
            <Skeleton className="mt-1 w-[38%]" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** A review and its reply to come. */
export function DetailSkeleton() {
  return (
    <div aria-hidden data-loading className={lateClass}>
      <div className="flex items-center gap-3">
        <Skeleton className="size-9 rounded-full" />
        <div className="grid flex-1 gap-2">
          <Skeleton className="w-[32%]" />
          <Skeleton className="w-[48%]" />
        </div>
      </div>
      <div className="mt-5 grid gap-3">
        <Skeleton className="w-full" />
        <Skeleton className="w-[88%]" />
        <Skeleton className="w-[40%]" />
      </div>
      <Skeleton className="mt-10 h-64 w-full rounded-lg" />
    </div>
  );
}
