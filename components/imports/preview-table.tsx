import { Check, CircleMinus, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Mark } from "@/components/ui/mark";
import { Table, Td, Th } from "@/components/ui/table";
import { type RejectReason, rejectReasons } from "@/server/domain/review-file/reject-reasons";

export type PreviewedRow = {
  line: number;
  verdict: "good" | "known" | RejectReason;
  date: string;
  author: string;
  rating: string;
  text: string;
};

/** The first rows as they would come in, each with its verdict; the value to blame is marked. */
export function PreviewTable({ rows }: { rows: readonly PreviewedRow[] }) {
  const t = useTranslations("import.preview");
  return (
    <Table className="mt-1.5 mb-1 [&_td]:py-1.75 [&_td]:text-[.875rem] [&_td]:lg:whitespace-nowrap">
      <thead>
        <tr>
          <Th className="w-12">{t("line")}</Th>
          <Th className="max-lg:hidden">{t("date")}</Th>
          <Th className="max-lg:hidden">{t("author")}</Th>
          <Th numeric className="max-lg:hidden">
            {t("rating")}
          </Th>
          <Th>{t("text")}</Th>
          <Th numeric>{t("verdict")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PreviewLine key={row.line} row={row} />
        ))}
      </tbody>
    </Table>
  );
}

function PreviewLine({ row }: { row: PreviewedRow }) {
  const t = useTranslations("import.preview");
  const isRefused = row.verdict !== "good" && row.verdict !== "known";
  const blamed = isRefused ? rejectReasons[row.verdict as RejectReason] : null;
  const value = (field: "date" | "author" | "rating" | "text", text: string, empty: string) =>
    blamed === field ? <Blamed>{text || t("emptyCell")}</Blamed> : text || empty;
  const date = value("date", blamed === "date" ? row.date : shortDay(row.date), t("noDate"));
  const author = value("author", row.author, "");
  const rating = value("rating", row.rating, t("noRating"));
  return (
    <tr className={cn(row.verdict === "known" && "text-text-3")}>
      <Td className={cn("tabular-nums text-text-3", isRefused && "shadow-[inset_3px_0_0_var(--urgent)]")}>
        {row.line}
      </Td>
      <Td className="tabular-nums max-lg:hidden">{date}</Td>
      <Td className="max-w-28 truncate max-lg:hidden">{author}</Td>
      <Td numeric className="tabular-nums max-lg:hidden">
        {rating}
      </Td>
      <Td className="lg:w-[46%] lg:max-w-0 lg:truncate">
        <span className="block text-small text-text-3 lg:hidden">
          {date} · {row.author ? <>{author} · </> : null}
          {row.rating && blamed !== "rating" ? t("stars", { rating: row.rating }) : rating}
        </span>
        <span className="max-lg:line-clamp-3">{value("text", row.text, t("noText"))}</span>
      </Td>
      <Td numeric>
        <VerdictMark verdict={row.verdict} />
      </Td>
    </tr>
  );
}

const Blamed = ({ children }: { children: ReactNode }) => (
  <span className="border-b-2 border-urgent bg-urgent-soft px-0.5 text-text">{children}</span>
);

/** The day without this year. */
function shortDay(day: string): string {
  return day.startsWith(`${new Date().getFullYear()}-`) ? day.slice(5) : day;
}

function VerdictMark({ verdict }: { verdict: PreviewedRow["verdict"] }) {
  const t = useTranslations("import");
  if (verdict === "good")
    return (
      <Mark tone="positive" className="align-middle">
        <Check />
        {t("preview.isGood")}
      </Mark>
    );
  if (verdict === "known")
    return (
      <Mark className="align-middle">
        <CircleMinus />
        {t("preview.isKnown")}
      </Mark>
    );
  return (
    <Mark tone="urgent" className="align-middle max-lg:whitespace-normal">
      <CircleX />
      {t(`short.${verdict}`)}
    </Mark>
  );
}
