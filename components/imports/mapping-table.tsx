"use client";

import { ArrowRight, CircleAlert, CircleCheck, Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Mark } from "@/components/ui/mark";
import { Select } from "@/components/ui/select";
import { type ColumnUse, columnUses } from "@/server/domain/review-file/mapping";

export type MappedColumn = { name: string; sample: string; use: ColumnUse; isSure: boolean };

type MappingTableProps = {
  columns: readonly MappedColumn[];
  onUse: (index: number, use: ColumnUse) => void;
  /** The owner says that our guess is right. */
  onConfirm: (index: number) => void;
};

/** Each column of the file, what we take it for, and whether it needs a look. Two columns on a phone. */
export function MappingTable({ columns, onUse, onConfirm }: MappingTableProps) {
  const t = useTranslations("import.map");
  const options = columnUses.map((use) => ({ value: use, label: t(`use.${use}`) }));
  const head = "border-b border-border px-2 py-2 text-left text-small font-medium text-text-3 first:pl-5 last:pr-5";
  const cell = "px-2 py-2 align-middle first:pl-5 last:pr-5 max-lg:block max-lg:p-0 max-lg:first:pl-0 max-lg:last:pr-0";
  return (
    <table className="mt-1 mb-1 w-full table-fixed border-collapse max-lg:block">
      <thead className="max-lg:sr-only">
        <tr>
          <th scope="col" className={head}>
            {t("theirs")}
          </th>
          <td className={cn(head, "w-8")} />
          <th scope="col" className={cn(head, "w-[37%]")}>
            {t("ours")}
          </th>
          <th scope="col" className={cn(head, "w-[28%]")}>
            {t("found")}
          </th>
        </tr>
      </thead>
      <tbody className="max-lg:block">
        {columns.map((column, index) => {
          const name = column.name || t("unnamed", { number: index + 1 });
          const isFaint = column.use === "unused" && column.isSure;
          return (
            <tr
              key={`${index}:${column.name}`}
              className={cn(
                "border-b border-border last:border-b-0",
                "max-lg:grid max-lg:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)] max-lg:gap-x-3 max-lg:gap-y-1 max-lg:px-4.25 max-lg:py-3",
                isFaint && "text-text-3",
              )}
            >
              <th scope="row" className={cn(cell, "text-left font-normal")}>
                <span className="block truncate font-semibold">{name}</span>
                <span className="block truncate text-small text-text-3">{column.sample || t("emptySample")}</span>
              </th>
              <td className={cn(cell, "text-text-3 max-lg:hidden")}>
                <ArrowRight aria-hidden />
              </td>
              <td className={cell}>
                <Select
                  size="m"
                  aria-label={t("selectLabel", { column: name })}
                  value={column.use}
                  options={options}
                  onChange={(use) => onUse(index, use as ColumnUse)}
                  className={cn(
                    "px-2.75 font-medium",
                    isFaint && "text-text-3",
                    !column.isSure && "border-caution shadow-[0_0_0_1px_var(--caution)]",
                  )}
                />
              </td>
              <td className={cn(cell, "max-lg:col-start-2")}>
                <Found column={column} name={name} onConfirm={() => onConfirm(index)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Found({ column, name, onConfirm }: { column: MappedColumn; name: string; onConfirm: () => void }) {
  const t = useTranslations("import.map");
  if (!column.isSure)
    return (
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Mark tone="caution" className="whitespace-normal">
          <CircleAlert />
          {t("check")}
        </Mark>
        {column.use === "platform" ? null : (
          <Button size="s" aria-label={`${name}: ${t("correct")}`} onClick={onConfirm}>
            {t("correct")}
          </Button>
        )}
      </span>
    );
  return column.use === "unused" ? (
    <Mark className="align-middle whitespace-normal">
      <Minus />
      {t("dropped")}
    </Mark>
  ) : (
    <Mark tone="positive" className="align-middle whitespace-normal">
      <CircleCheck />
      {t("known")}
    </Mark>
  );
}
