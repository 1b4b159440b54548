"use client";

import { useQuery } from "@tanstack/react-query";
import { Download, Store } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { DropZone } from "@/components/imports/drop-zone";
import { EarlierFiles } from "@/components/imports/earlier-files";
import { ImportPage } from "@/components/imports/import-page";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { useUpload } from "./use-upload";

const pollMs = 3_000;

/** Step one: whose reviews, and the file. */
export function StartScreen({ givenStoreId }: { givenStoreId: string | undefined }) {
  const t = useTranslations("import.choose");
  const trpc = useTRPC();
  const stores = useQuery(trpc.stores.list.queryOptions());
  const earlier = useQuery(
    trpc.imports.list.queryOptions(
      {},
      { refetchInterval: ({ state }) => (state.data?.some((file) => file.status === "running") ? pollMs : false) },
    ),
  );
  const [chosen, setChosen] = useState(givenStoreId);
  const [waiting, setWaiting] = useState<File | null>(null);
  const upload = useUpload();

  const all = stores.data ?? [];
  const storeId = all.some((store) => store.id === chosen) ? chosen : all.length === 1 ? all[0]?.id : undefined;
  const send = (file: File) => {
    if (storeId) upload.mutate({ storeId, file });
    else setWaiting(file);
  };
  const choose = (id: string) => {
    setChosen(id);
    if (!waiting) return;
    setWaiting(null);
    upload.mutate({ storeId: id, file: waiting });
  };

  if (stores.data?.length === 0) return <NoStore />;
  return (
    <ImportPage step="choose" title={t("heading")} lead={t("lead")}>
      <Field
        label={t("store")}
        error={waiting ? t("storeFirst", { file: waiting.name }) : undefined}
        className="mb-5 max-w-96"
      >
        {(control) =>
          stores.isPending ? (
            <Skeleton className="h-(--h-l) rounded-md" />
          ) : (
            <Select
              {...control}
              value={storeId}
              placeholder={t("storePlaceholder")}
              options={all.map((store) => ({ value: store.id, label: store.name }))}
              onChange={choose}
            />
          )
        }
      </Field>
      <DropZone busy={upload.isPending || upload.isSuccess} onFile={send} />
      {upload.error ? <Notice tone="caution" role="alert" title={upload.error.message} className="mt-4" /> : null}
      <div className="mt-4 flex flex-wrap items-center justify-between gap-2">
        <p className="text-small text-text-2">{t("hint")}</p>
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${t("templateRows")}\r\n`)}`}
          download={t("templateName")}
          className={cn(buttonClass({ kind: "quiet", size: "s" }), "max-sm:-ml-3.5")}
        >
          <Download />
          {t("template")}
        </a>
      </div>
      <EarlierFiles files={earlier.data ?? []} />
    </ImportPage>
  );
}

function NoStore() {
  const t = useTranslations("import.choose");
  return (
    <ImportPage step="choose" title={t("heading")}>
      <EmptyState
        icon={<Store />}
        title={t("noStore")}
        actions={
          <ButtonLink href="/onboarding" kind="primary" size="l">
            {t("addStore")}
          </ButtonLink>
        }
      >
        {t("noStoreDetail")}
      </EmptyState>
    </ImportPage>
  );
}
