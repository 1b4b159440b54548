import { ChevronRight, FileText } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { ReportRowData } from "./types";
import { usePeriodWords } from "./use-period-words";

/** One report of the list with its chief figures. */
export function ReportRow({ row, withStore }: { row: ReportRowData; withStore: boolean }) {
  const t = useTranslations("reports.row");
  const periodWords = usePeriodWords();
  const { id, store, reviews, satisfaction, urgent } = row;
  return (
    <div className="relative flex items-center gap-3.5 px-5 py-3.75 hover:bg-hover max-lg:px-4">
      <span
        aria-hidden
        className="grid size-9 flex-none place-items-center rounded-[.625rem] bg-neutral-soft text-text-2 [&_svg]:size-[1.2rem]"
      >
        <FileText />
      </span>
      <div className="min-w-0 flex-1">
        <Link href={`/reports/${id}`} className="font-semibold text-text after:absolute after:inset-0">
          {periodWords(row)}
          {withStore ? ` · ${store.name}` : ""}
        </Link>
        <p className="mt-0.5 text-small text-text-2">
          {[
            t("reviews", { count: reviews.count }),
            satisfaction.now && t("score", { score: satisfaction.now.score, sample: satisfaction.now.sample }),
            urgent > 0 && t("urgent", { count: urgent }),
          ]
            .filter(Boolean)
            .join("\u00a0· ")}
        </p>
      </div>
      <ChevronRight aria-hidden className="flex-none text-text-3" />
    </div>
  );
}
