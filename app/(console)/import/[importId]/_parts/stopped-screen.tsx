import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { ImportCounts } from "@/components/imports/import-counts";
import { ImportPage } from "@/components/imports/import-page";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Panel, PanelBody } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import type { ImportResult } from "./result-screen";

/** An import we could not finish: what is in, why it stopped, and the way to go on with the same file. */
export function StoppedScreen({ result }: { result: ImportResult }) {
  const t = useTranslations("import.trouble");
  const run = useTranslations("import.run");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const resume = useMutation(
    trpc.imports.resume.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.imports.pathKey() }),
    }),
  );
  const { id, processed, totalRows } = result;
  return (
    <ImportPage step="run" title={t("heading")} lead={processed > 0 ? t("lead", { processed }) : t("leadNone")}>
      <Notice tone="caution" role="status" title={t("why")} className="mb-5">
        {t("todo")}
      </Notice>
      <Panel>
        <PanelBody className="pt-5">
          <Progress size="l" label={run("progress")} value={processed} max={totalRows} />
          <ImportCounts {...result} className="my-5" />
          <div className="flex flex-wrap gap-2">
            <Button
              kind="primary"
              size="l"
              busy={resume.isPending || resume.isSuccess}
              busyLabel={t("resuming")}
              onClick={() => resume.mutate({ importId: id })}
            >
              <Play />
              {t("resume")}
            </Button>
            <ButtonLink href="/overview" size="l">
              {run("toToday")}
            </ButtonLink>
          </div>
        </PanelBody>
      </Panel>
      {resume.error ? <Notice tone="caution" role="alert" title={resume.error.message} className="mt-4" /> : null}
    </ImportPage>
  );
}
