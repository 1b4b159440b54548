"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import type { RuleData } from "@/components/rules/types";
import { showToast } from "@/components/ui/toast";
import type { RuleText } from "@/server/domain/rules/rule";
import { showRefusal } from "../../../../_parts/show-refusal";

/** The shop's rules and what one can do to them; everything but saving can be undone from its toast. */
export function useRules(storeId: string) {
  const t = useTranslations("rules.toast");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const list = useQuery(trpc.rules.list.queryOptions({ storeId }));
  const saving = useMutation(trpc.rules.save.mutationOptions());
  const switching = useMutation(trpc.rules.switch.mutationOptions());
  const ordering = useMutation(trpc.rules.order.mutationOptions());
  const deleting = useMutation(trpc.rules.delete.mutationOptions());
  const restoring = useMutation(trpc.rules.restore.mutationOptions());

  async function attempt(work: () => Promise<unknown>, message: string, undo?: () => Promise<unknown>) {
    try {
      await work();
      showToast({ message, ...(undo && { action: { label: t("undo"), onPress: () => void undo() } }) });
      return true;
    } catch (error) {
      showRefusal(error, t("notSaved"));
      return false;
    } finally {
      await queryClient.invalidateQueries({ queryKey: trpc.rules.pathKey() });
    }
  }

  /** Shows a change at once; the answer of the server takes its place. */
  const show = (change: (items: RuleData[]) => RuleData[]) =>
    queryClient.setQueryData(trpc.rules.list.queryKey({ storeId }), (known) =>
      known ? { ...known, items: change(known.items) } : known,
    );
  const flip = (ruleId: string, isOn: boolean) => {
    show((items) => items.map((rule) => (rule.id === ruleId ? { ...rule, isOn } : rule)));
    return switching.mutateAsync({ ruleId, isOn });
  };

  const turn = ({ id: ruleId, name }: RuleData, isOn: boolean): Promise<boolean> =>
    attempt(
      () => flip(ruleId, isOn),
      t(isOn ? "resumed" : "paused", { name }),
      () => attempt(() => flip(ruleId, !isOn), t(isOn ? "paused" : "resumed", { name })),
    );
  const order = (ruleIds: string[]) => {
    show((items) => items.toSorted((a, b) => ruleIds.indexOf(a.id) - ruleIds.indexOf(b.id)));
    return ordering.mutateAsync({ storeId, ruleIds });
  };

  return {
    list: list.data,
    error: list.error,
    retry: () => void list.refetch(),
    isSaving: saving.isPending,
    save: (rule: RuleText, ruleId?: string) =>
      attempt(() => saving.mutateAsync({ storeId, ruleId, ...rule }), t("saved")),
    turn,
    /** Moves the rule at `from` one place. */
    move: (from: number, to: number) => {
      const before = (list.data?.items ?? []).map(({ id }) => id);
      const after = before.toSpliced(from, 1).toSpliced(to, 0, before[from] ?? "");
      return attempt(
        () => order(after),
        t("moved"),
        () => attempt(() => order(before), t("moved")),
      );
    },
    remove: ({ id: ruleId, name }: RuleData) =>
      attempt(
        () => deleting.mutateAsync({ ruleId }),
        t("deleted", { name }),
        () => attempt(() => restoring.mutateAsync({ ruleId }), t("restored")),
      ),
  };
}
