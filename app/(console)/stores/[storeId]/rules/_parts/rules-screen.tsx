"use client";

import { Plus, Workflow } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PlanNotice } from "@/components/plans/plan-notice";
import { RuleRow } from "@/components/rules/rule-row";
import { RuleStarters } from "@/components/rules/rule-starters";
import type { RuleData, RuleList } from "@/components/rules/types";
import { SubPage } from "@/components/stores/sub-page";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadProblem } from "@/components/ui/load-problem";
import { Skeleton } from "@/components/ui/skeleton";
import type { RuleText } from "@/server/domain/rules/rule";
import { RuleEditor } from "./rule-editor";
import { useRules } from "./use-rules";

/** `null`: none is open; "new": one that is being written. */
type Open = RuleData | "new" | null;

/** The shop's rules in their order; beside them the one that is being written, tried on past reviews. */
export function RulesScreen({ storeId, storeName }: { storeId: string; storeName: string }) {
  const t = useTranslations("rules");
  const rules = useRules(storeId);
  const [open, setOpen] = useState<Open>(null);
  const [start, setStart] = useState<RuleText | null>(null);
  const { list } = rules;
  if (!list)
    return (
      <SubPage title={t("title")} store={{ id: storeId, name: storeName }}>
        {rules.error ? (
          <LoadProblem title={t("problem")} onRetry={rules.retry} />
        ) : (
          <Skeleton className="h-80 rounded-lg" />
        )}
      </SubPage>
    );
  const isEmpty = list.items.length === 0;
  const isBare = isEmpty && open === null;
  const begin = (text: RuleText | null) => {
    setStart(text);
    setOpen("new");
  };
  const openId = open === null || open === "new" ? open : open.id;
  return (
    <SubPage title={t("title")} store={{ id: storeId, name: storeName }}>
      {list.canReply ? null : (
        <PlanNotice title={t("planTitle")} className="mb-5">
          {t("planDetail")}
        </PlanNotice>
      )}
      <div
        className={cn(
          "grid items-start gap-5 lg:gap-7",
          isBare ? "text-center" : "lg:grid-cols-[minmax(0,1fr)_minmax(0,1.45fr)]",
        )}
      >
        <section aria-label={t("list")}>
          {isEmpty ? null : (
            <div className="mb-3 flex items-center justify-between gap-3">
              <p className="text-small text-text-2">{t("lead")}</p>
              <Add onAdd={() => begin(null)} />
            </div>
          )}
          {isBare ? (
            <>
              <EmptyState
                icon={<Workflow />}
                title={t("empty.title")}
                actions={<Add primary onAdd={() => begin(null)} />}
              >
                {t("empty.detail")}
              </EmptyState>
              <RuleStarters onChoose={begin} />
            </>
          ) : null}
          <Rows list={list} rules={rules} openId={openId} onOpen={setOpen} />
          <p className="mt-3 text-small text-balance text-text-2">{t("never")}</p>
          <p className="mt-1 text-small text-text-3">{t("onlyNew")}</p>
        </section>
        {open === null ? null : (
          <RuleEditor
            key={openId}
            storeId={storeId}
            rule={open === "new" ? null : open}
            start={start}
            undoSeconds={list.undoSeconds}
            isSaving={rules.isSaving}
            onSave={async (text) => {
              if (await rules.save(text, open === "new" ? undefined : open.id)) setOpen(null);
            }}
            onLeave={() => setOpen(null)}
            onDelete={
              open === "new"
                ? null
                : () => {
                    void rules.remove(open);
                    setOpen(null);
                  }
            }
          />
        )}
      </div>
    </SubPage>
  );
}

type RowsProps = {
  list: RuleList;
  rules: ReturnType<typeof useRules>;
  openId: string | null;
  onOpen: (rule: RuleData) => void;
};

function Rows({ list: { items, days }, rules, openId, onOpen }: RowsProps) {
  if (items.length === 0) return null;
  return (
    <ol className="divide-y divide-border rounded-lg border border-border bg-surface">
      {items.map((rule, index) => (
        <RuleRow
          key={rule.id}
          rule={rule}
          days={days}
          isOpen={rule.id === openId}
          onOpen={() => onOpen(rule)}
          onSwitch={(isOn) => void rules.turn(rule, isOn)}
          onUp={index === 0 ? null : () => void rules.move(index, index - 1)}
          onDown={index === items.length - 1 ? null : () => void rules.move(index, index + 1)}
        />
      ))}
    </ol>
  );
}

function Add({ primary = false, onAdd }: { primary?: boolean; onAdd: () => void }) {
  const t = useTranslations("rules");
  return (
    <Button
      kind={primary ? "primary" : "plain"}
      size={primary ? "l" : "m"}
      className="flex-none max-lg:h-11"
      onClick={onAdd}
    >
      <Plus />
      {t("add")}
    </Button>
  );
}
