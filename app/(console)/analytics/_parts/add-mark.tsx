"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { AskDialog } from "@/components/ui/ask-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";
import { aspects } from "@/server/domain/analysis";

type AddMarkProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  stores: readonly { id: string; name: string }[];
  today: string;
};

const nothing = "nothing";

/** Asks what changed, when, and what it was meant to mend. */
export function AddMark({ open, onOpenChange, stores, today }: AddMarkProps) {
  const t = useTranslations("analytics.marks");
  const names = useTranslations("review.aspect");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [label, setLabel] = useState("");
  const [day, setDay] = useState(today);
  const [aspect, setAspect] = useState<string>(nothing);
  const [chosen, setStoreId] = useState<string>();
  const [isTried, setIsTried] = useState(false);
  const storeId = chosen ?? stores[0]?.id;
  const add = useMutation(
    trpc.analytics.addMark.mutationOptions({
      onSuccess: (_added, mark) => {
        showToast({ message: t("added", { label: mark.label }) });
        setLabel("");
        setDay(today);
        setAspect(nothing);
        setIsTried(false);
        onOpenChange(false);
        return queryClient.invalidateQueries({ queryKey: trpc.analytics.marks.queryKey() });
      },
    }),
  );
  const isDayRight = day !== "" && day <= today;
  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (label.trim() && isDayRight && storeId)
      add.mutate({ storeId, day, label, aspect: aspects.find((each) => each === aspect) ?? null });
  }
  return (
    <AskDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("question")}
      description={t("detail")}
      leave={t("cancel")}
      action={t("submit")}
      busy={add.isPending}
      busyLabel={t("busy")}
      form="add-mark"
    >
      <form id="add-mark" onSubmit={submit} noValidate className="mt-4 grid gap-3.5">
        <Field
          label={t("label")}
          error={
            isTried && !label.trim()
              ? t("labelNeeded")
              : add.error
                ? add.error.data?.reason === "MARKS"
                  ? t("tooMany")
                  : t("failed")
                : undefined
          }
        >
          {(control) => (
            <Input
              {...control}
              maxLength={40}
              autoComplete="off"
              placeholder={t("placeholder")}
              value={label}
              onChange={(event) => setLabel(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("day")} error={isTried && !isDayRight ? t("dayWrong") : undefined}>
          {(control) => (
            <Input {...control} type="date" max={today} value={day} onChange={(event) => setDay(event.target.value)} />
          )}
        </Field>
        {stores.length > 1 ? (
          <Field label={t("store")}>
            {(control) => (
              <Select
                {...control}
                value={storeId}
                onChange={setStoreId}
                options={stores.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </Field>
        ) : null}
        <Field label={t("aspect")} hint={t("aspectHint")}>
          {(control) => (
            <Select
              {...control}
              value={aspect}
              onChange={setAspect}
              options={[
                { value: nothing, label: t("noAspect") },
                ...aspects.filter((each) => each !== "other").map((each) => ({ value: each, label: names(each) })),
              ]}
            />
          )}
        </Field>
      </form>
    </AskDialog>
  );
}
