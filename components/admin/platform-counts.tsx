import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { cn } from "@/components/ui/cn";
import { Table, Td, Th } from "@/components/ui/table";
import type { Platform } from "@/server/domain/platform";

type PlatformCountsProps<Column extends string> = {
  rows: readonly ({ platform: Platform } & Record<Column, number>)[];
  columns: readonly Column[];
  word: (column: Column) => string;
  /** Said where there are no rows. */
  none: string;
};

/** Counts per platform; zero is faint. A phone has them below the name. */
export function PlatformCounts<Column extends string>({ rows, columns, word, none }: PlatformCountsProps<Column>) {
  const t = useTranslations("operator.health");
  const platform = useTranslations("review.platform");
  const format = useFormatter();
  if (rows.length === 0) return <p className="px-5 pt-2 pb-5 text-text-2 max-lg:px-4.25">{none}</p>;
  return (
    <Table className="my-1.5">
      <thead className="max-lg:sr-only">
        <tr>
          <Th>{t("platform")}</Th>
          {columns.map((column) => (
            <Th key={column} numeric className="max-lg:hidden">
              {word(column)}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.platform}>
            <Td>
              <span className="flex items-center gap-2 font-medium whitespace-nowrap">
                <PlatformTile platform={row.platform} decorative />
                {platform(row.platform)}
              </span>
              <span className="mt-1 block text-small text-text-2 tabular-nums lg:hidden">
                {columns.map((column) => `${word(column)}\u00a0${format.number(row[column])}`).join(" · ")}
              </span>
            </Td>
            {columns.map((column) => (
              <Td key={column} numeric className={cn("tabular-nums max-lg:hidden", row[column] === 0 && "text-text-3")}>
                {format.number(row[column])}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
