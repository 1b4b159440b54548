"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Bookmark, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { Chip, Chips } from "@/components/ui/chip";
import { showToast } from "@/components/ui/toast";
import type { ReviewSearch } from "@/server/domain/review-search";
import { isNarrowed, keyOf } from "./use-search-address";

type SavedViewsProps = { search: ReviewSearch; onShow: (search: ReviewSearch) => void };

/** The searches kept under a name; the one that is shown can be forgotten. */
export function SavedViews({ search, onShow }: SavedViewsProps) {
  const t = useTranslations("reviews");
  const trpc = useTRPC();
  const views = useQuery(trpc.reviews.views.queryOptions()).data ?? [];
  const remove = useRemoveView();
  if (views.length === 0) return null;
  const shown = views.find((view) => keyOf(view.search) === keyOf(search));
  return (
    <nav aria-label={t("views")}>
      <Chips>
        <Chip on={!isNarrowed(search)} isChoice onClick={() => onShow({ words: "" })}>
          {t("all")}
        </Chip>
        {views.map((view) => (
          <Chip
            key={view.id}
            isChoice
            on={view.id === shown?.id}
            icon={<Bookmark />}
            onClick={() => onShow(view.search)}
          >
            {view.name}
          </Chip>
        ))}
        {shown ? (
          <Chip
            aria-label={t("remove.label", { name: shown.name })}
            aria-pressed={undefined}
            icon={<Trash2 />}
            className="px-2 text-text-3 max-lg:px-2.5"
            onClick={() => remove(shown)}
          />
        ) : null}
      </Chips>
    </nav>
  );
}

type View = { id: string; name: string; search: ReviewSearch };

function useRemoveView() {
  const t = useTranslations("reviews.remove");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.reviews.views.queryKey() });
  const failed = () => showToast({ message: t("failed") });
  const save = useMutation(trpc.reviews.saveView.mutationOptions({ onSettled: refresh, onError: failed }));
  const remove = useMutation(trpc.reviews.removeView.mutationOptions({ onSettled: refresh, onError: failed }));
  return ({ id, name, search }: View) =>
    remove.mutate(
      { viewId: id },
      {
        onSuccess: () =>
          showToast({
            message: t("done", { name }),
            action: { label: t("undo"), onPress: () => save.mutate({ name, search }) },
          }),
      },
    );
}
