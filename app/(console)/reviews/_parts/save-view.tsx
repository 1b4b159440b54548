"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { AskDialog } from "@/components/ui/ask-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { showToast } from "@/components/ui/toast";
import type { ReviewSearch } from "@/server/domain/review-search";

type SaveViewProps = { search: ReviewSearch; open: boolean; onOpenChange: (open: boolean) => void };

/** Keeps the search under a name. */
export function SaveView({ search, open, onOpenChange }: SaveViewProps) {
  const t = useTranslations("reviews.save");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();
  const save = useMutation(
    trpc.reviews.saveView.mutationOptions({
      onSuccess: (_saved, view) => {
        showToast({ message: t("done", { name: view.name }) });
        setName("");
        onOpenChange(false);
        return queryClient.invalidateQueries({ queryKey: trpc.reviews.views.queryKey() });
      },
      onError: ({ data }) =>
        setError(data?.code === "CONFLICT" ? t("nameTaken") : data?.code === "FORBIDDEN" ? t("tooMany") : t("failed")),
    }),
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim()) save.mutate({ name, search });
    else setError(t("nameNeeded"));
  }
  return (
    <AskDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title")}
      description={t("detail")}
      leave={t("cancel")}
      action={t("submit")}
      busy={save.isPending}
      busyLabel={t("busy")}
      form="save-view"
    >
      <form id="save-view" onSubmit={submit} noValidate className="mt-4">
        <Field label={t("name")} error={error}>
          {(control) => (
            <Input
              {...control}
              maxLength={40}
              autoComplete="off"
              placeholder={t("namePlaceholder")}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
                setError(undefined);
              }}
            />
          )}
        </Field>
      </form>
    </AskDialog>
  );
}
