import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import type { RejectReason } from "@/server/domain/review-file/reject-reasons";

type RejectTableProps = {
  importId: string;
  total: number;
  groups: readonly { reason: RejectReason; count: number; samples: readonly string[] }[];
};

/** Rows that could not be taken, by reason, with the way to have exactly those rows as a file. */
export function RejectTable({ importId, total, groups }: RejectTableProps) {
  const t = useTranslations("import");
  const locale = useLocale();
  const shown = groups.map((group) => ({
    ...group,
    examples: group.samples.map((value) => t("rejects.sample", { value })).join(", "),
  }));
  return (
    <Panel className="mt-5" aria-labelledby="rejects">
      <PanelHeader
        id="rejects"
        title={t("rejects.heading", { count: total })}
        aside={
          <a
            href={`/api/imports/${importId}/rejects.csv?locale=${locale}`}
            download
            className={buttonClass({ size: "s", kind: "plain" })}
          >
            <Download />
            {t("rejects.download", { count: total })}
          </a>
        }
      />
      <Table className="mt-1.5 mb-1">
        <thead>
          <tr>
            <Th>{t("rejects.reason")}</Th>
            <Th className="max-lg:hidden">{t("rejects.samples")}</Th>
            <Th numeric>{t("rejects.line")}</Th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ reason, count, examples }) => (
            <tr key={reason}>
              <Td className="font-medium">
                {t(`reasons.${reason}`)}
                <span className="block text-small font-normal text-text-3 lg:hidden">{examples}</span>
              </Td>
              <Td className="text-small text-text-2 max-lg:hidden">{examples}</Td>
              <Td numeric className="font-semibold tabular-nums">
                {t("rejects.rows", { count })}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <PanelBody className="pt-2">
        <p className="text-small text-text-2">{t("rejects.hint")}</p>
      </PanelBody>
    </Panel>
  );
}
