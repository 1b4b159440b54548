"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { isTableName } from "@/server/domain/review-file/file-name";
import { maxFileBytes } from "@/server/domain/review-file/limits";

class UploadError extends Error {}

/** Sends a file to a store and goes on to its columns; an error's message can be shown. */
export function useUpload() {
  const router = useRouter();
  const t = useTranslations("import.problems");
  const explain = (reason: string | undefined) =>
    new UploadError(reason && t.has(reason as "other") ? t(reason as "other") : t("other"));

  return useMutation({
    mutationFn: async ({ storeId, file }: { storeId: string; file: File }): Promise<string> => {
      if (!isTableName(file.name)) throw explain("other_kind");
      if (file.size > maxFileBytes) throw explain("too_large");
      const query = new URLSearchParams({ storeId, fileName: file.name.slice(-200) });
      const response = await fetch(`/api/imports?${query}`, { method: "POST", body: file }).catch(() => {
        throw explain(navigator.onLine ? "other" : "offline");
      });
      if (response.status === 401) router.push("/sign-in?callbackUrl=/import");
      const answer = await response.json().catch(() => ({}));
      if (!response.ok) throw explain(answer.error?.reason);
      return answer.importId as string;
    },
    onSuccess: (importId) => router.push(`/import/${importId}`),
  });
}
