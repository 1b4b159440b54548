import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { cn } from "@/components/ui/cn";

type ImportCountsProps = { imported: number; duplicates: number; rejected: number; className?: string };

/** What became of the rows: three counters with hairlines. */
export function ImportCounts({ imported, duplicates, rejected, className }: ImportCountsProps) {
  const t = useTranslations("import.counts");
  const format = useFormatter();
  const counts = { imported, duplicates, rejected };
  return (
    <dl className={cn("grid grid-cols-3 border-y border-border", className)}>
      {(["imported", "duplicates", "rejected"] as const).map((name) => (
        <div key={name} className="border-border py-3 not-first:border-l not-first:pl-5 max-lg:not-first:pl-3.5">
          <dt className="text-small text-text-2">{t(name)}</dt>
          <dd
            className={cn(
              "text-[1.375rem] font-bold tabular-nums",
              name === "rejected" && rejected > 0 && "text-urgent-text",
            )}
          >
            {format.number(counts[name])}
          </dd>
        </div>
      ))}
    </dl>
  );
}
