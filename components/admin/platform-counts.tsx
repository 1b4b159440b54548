import { useFormatter, useTranslations } from "next-intl";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { Table, Td, Th } from "@/components/ui/table";
import type { Platform } from "@/server/domain/platform";

type PlatformCountsProps<Column extends string> = {
  rows: readonly ({ platform: Platform } & Record<Column, number>)[];
  columns: readonly Column[];
  word: (column: Column) => string;
  /** Said where there are no rows. */
  none: string;
};

/** Counts per platform; zero is faint. */
export function PlatformCounts<Column extends string>({ rows, columns, word, none }: PlatformCountsProps<Column>) {
  const t = useTranslations("operator.health");
  const platform = useTranslations("review.platform");
  const format = useFormatter();
  if (rows.length === 0) return <p className="px-5 pt-2 pb-5 text-text-2 max-lg:px-4.25">{none}</p>;
  return (
    <Table className="my-1.5">
      <thead>
        <tr>
          <Th>{t("platform")}</Th>
          {columns.map((column) => (
            <Th key={column} numeric>
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
            </Td>
            {columns.map((column) => (
              <Td key={column} numeric className={row[column] === 0 ? "text-text-3 tabular-nums" : "tabular-nums"}>
                {format.number(row[column])}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
