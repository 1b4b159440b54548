"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FileSpreadsheet, Upload } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { AskDialog } from "@/components/ui/ask-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { refusalText } from "../../_parts/refusal-text";
import { zoneClass } from "./zone";

/** The other way in: a file. Its reviews need a shop, so the first one gets a name before the upload. */
export function FileStart({ storeId, hasStores }: { storeId: string | undefined; hasStores: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  if (hasStores)
    return (
      <Link href={storeId ? `/import?store=${storeId}` : "/import"} className={zoneClass}>
        <ZoneText />
      </Link>
    );
  return (
    <>
      <button type="button" className={zoneClass} onClick={() => setIsOpen(true)}>
        <ZoneText />
      </button>
      <NameStore open={isOpen} onOpenChange={setIsOpen} />
    </>
  );
}

function ZoneText(): ReactNode {
  const t = useTranslations("onboarding.file");
  return (
    <>
      <span className="grid size-7 flex-none place-items-center">
        <FileSpreadsheet className="size-5" />
      </span>
      <span className="min-w-0 flex-1">
        <b className="block font-semibold text-text">{t("title")}</b>
        <span className="block text-small text-balance">{t("detail")}</span>
      </span>
      <Upload className="size-5" />
    </>
  );
}

function NameStore({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations("onboarding.file");
  const failed = useTranslations("onboarding")("failed");
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const formId = useId();
  const [name, setName] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const create = useMutation(
    trpc.stores.create.mutationOptions({
      onSuccess: async (store) => {
        router.push(`/import?store=${store.id}`);
        await queryClient.invalidateQueries();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (name.trim() !== "" && !create.isPending) create.mutate({ name });
  };
  const missing = isAsked && name.trim() === "" ? t("nameMissing") : undefined;
  return (
    <AskDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("question")}
      description={t("questionDetail")}
      leave={t("leave")}
      action={t("open")}
      busy={create.isPending || create.isSuccess}
      busyLabel={t("opening")}
      form={formId}
    >
      <form id={formId} onSubmit={submit} className="mt-4">
        <Field label={t("name")} error={missing ?? (create.error ? refusalText(create.error, failed) : undefined)}>
          {(control) => (
            <Input {...control} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
      </form>
    </AskDialog>
  );
}
