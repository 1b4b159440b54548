import { CircleCheck, CircleMinus, CircleX, FileSpreadsheet, Undo2 } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { When } from "@/components/ui/when";

export type EarlierFile = {
  id: string;
  fileName: string;
  status: "uploaded" | "running" | "done" | "failed" | "undone";
  canResume: boolean;
  totalRows: number;
  processed: number;
  imported: number;
  rejected: number;
  createdAt: Date;
};

/** Files uploaded before: what came of each, or the way to go on with it. */
export function EarlierFiles({ files }: { files: readonly EarlierFile[] }) {
  const t = useTranslations("import.earlier");
  if (files.length === 0) return null;
  return (
    <section className="mt-7" aria-labelledby="earlier-files">
      <h2 id="earlier-files" className="text-title">
        {t("heading")}
      </h2>
      <ul className="mt-1 divide-y divide-border">
        {files.map((file) => (
          <li key={file.id} className="flex items-center gap-3 py-2.75">
            <FileSpreadsheet aria-hidden className="flex-none text-text-3" />
            <div className="min-w-0 flex-1">
              <Link href={`/import/${file.id}`} className="block truncate font-medium text-text">
                {file.fileName}
              </Link>
              <p className="text-small text-text-3">
                <When at={file.createdAt} /> · <Outcome file={file} />
              </p>
            </div>
            <Standing file={file} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ file }: { file: EarlierFile }) {
  const t = useTranslations("import.earlier");
  if (file.status === "uploaded") return t("paused");
  if (file.status === "running") return t("running", { processed: file.processed, total: file.totalRows });
  if (file.canResume) return t("gaveUp", { processed: file.processed, total: file.totalRows });
  if (file.status === "failed") return t("failed");
  return file.rejected > 0
    ? t("takenSome", { count: file.imported, rejected: file.rejected })
    : t("taken", { count: file.imported });
}

function Standing({ file }: { file: EarlierFile }) {
  const t = useTranslations("import.earlier");
  const href = `/import/${file.id}`;
  const label = (word: string) => `${file.fileName}: ${word}`;
  if (file.status === "uploaded" || file.canResume)
    return (
      <ButtonLink href={href} size="s" aria-label={label(t("resume"))}>
        {t("resume")}
      </ButtonLink>
    );
  if (file.status === "running")
    return (
      <ButtonLink href={href} size="s" aria-label={label(t("watch"))}>
        {t("watch")}
      </ButtonLink>
    );
  if (file.status === "failed")
    return (
      <Mark tone="urgent">
        <CircleX />
        {t("notRead")}
      </Mark>
    );
  if (file.status === "undone")
    return (
      <Mark>
        <Undo2 />
        {t("undone")}
      </Mark>
    );
  if (file.processed < file.totalRows)
    return (
      <Mark>
        <CircleMinus />
        {t("stopped")}
      </Mark>
    );
  return (
    <Mark tone="positive">
      <CircleCheck />
      {t("done")}
    </Mark>
  );
}
