import type { ReactNode } from "react";
import { Table, Td, Th } from "@/components/ui/table";

type ChartTableProps = {
  label: string;
  heads: readonly string[];
  /** Of each row the first cell is the head. */
  rows: readonly (readonly ReactNode[])[];
};

/** A chart's values to be read. */
export function ChartTable({ label, heads, rows }: ChartTableProps) {
  return (
    <section
      tabIndex={0}
      aria-label={label}
      className="-mx-5 max-h-max min-h-0 flex-auto basis-72 overflow-y-auto max-lg:-mx-4.25"
    >
      <Table>
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <Th key={head} numeric={index > 0}>
                {head}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], row) => (
            <tr key={row}>
              <Td>{head}</Td>
              {cells.map((cell, index) => (
                <Td key={heads[index + 1]} numeric className="tabular-nums">
                  {cell}
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
