"use client";

import { GraduationCap } from "lucide-react";
import { useTranslations } from "next-intl";
import { HabitRow } from "@/components/learning/habit-row";
import { HabitTiles } from "@/components/learning/habit-tiles";
import { SubPage } from "@/components/stores/sub-page";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadProblem } from "@/components/ui/load-problem";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";
import { useLearning } from "./use-learning";

/** What the shop's edits taught: figures with their sample, then habits to accept, change or let go. */
export function LearningScreen({ storeId, storeName }: { storeId: string; storeName: string }) {
  const t = useTranslations("learning");
  const { learning, decide, edit } = useLearning(storeId);
  const { data } = learning;
  return (
    <SubPage title={t("title")} lead={t("lead")} store={{ id: storeId, name: storeName }}>
      {data ? (
        <>
          <HabitTiles {...data} />
          {data.preferences.length === 0 ? (
            <EmptyState icon={<GraduationCap />} title={t("empty.title")}>
              {t("empty.detail")}
            </EmptyState>
          ) : null}
          {(["proposed", "accepted"] as const).map((group) => {
            const habits = data.preferences.filter(({ state }) => state === group);
            if (habits.length === 0) return null;
            return (
              <Panel key={group} aria-labelledby={`habits-${group}`} className="mt-4 lg:mt-5">
                <PanelHeader id={`habits-${group}`} title={t(`group.${group}`)} />
                <ul className="divide-y divide-border">
                  {habits.map((habit) => (
                    <HabitRow
                      key={habit.id}
                      habit={habit}
                      onAccept={() => void decide(habit, "accepted")}
                      onRemove={() => void decide(habit, "removed")}
                      onEdit={(preference) => void edit(habit, preference)}
                    />
                  ))}
                </ul>
              </Panel>
            );
          })}
        </>
      ) : learning.error ? (
        <LoadProblem title={t("problem")} onRetry={() => void learning.refetch()} />
      ) : (
        <Skeleton className="h-72 rounded-lg" />
      )}
    </SubPage>
  );
}
