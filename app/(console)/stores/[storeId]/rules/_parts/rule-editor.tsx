"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Pencil, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { newCondition } from "@/components/rules/condition-choices";
import { ConditionRow } from "@/components/rules/condition-row";
import { DryRun } from "@/components/rules/dry-run";
import type { RuleData } from "@/components/rules/types";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { mostConditions, type RuleCondition, ruleNameLength, type RuleText } from "@/server/domain/rules/rule";
import { ActionFields } from "./action-fields";

const quietMs = 400;

type RuleEditorProps = {
  storeId: string;
  /** Null for a new one. */
  rule: RuleData | null;
  /** What a new one begins with. */
  start: RuleText | null;
  undoSeconds: number;
  isSaving: boolean;
  onSave: (rule: RuleText) => Promise<void>;
  onLeave: () => void;
  onDelete: (() => void) | null;
};

const fresh: RuleText = {
  name: "",
  conditions: [
    { field: "rating", op: "at_least", value: 4 },
    { field: "sentiment", op: "is", value: "positive" },
  ],
  action: { kind: "draft_only" },
};

const isMissing = (condition: RuleCondition) => condition.field === "keyword" && condition.value.trim() === "";

/** Writes a rule and shows at once what it would have done with the shop's latest reviews. */
export function RuleEditor({
  storeId,
  rule,
  start,
  undoSeconds,
  isSaving,
  onSave,
  onLeave,
  onDelete,
}: RuleEditorProps) {
  const t = useTranslations("rules.form");
  const trpc = useTRPC();
  const [text, setText] = useState<RuleText>(rule ?? start ?? fresh);
  const [isChecked, setIsChecked] = useState(false);
  const { name, conditions, action } = text;
  const isComplete = !conditions.some(isMissing);
  const settled = useSettled({ conditions, action });
  const dry = useQuery(
    trpc.rules.try.queryOptions(
      { storeId, ruleId: rule?.id, ...settled },
      { enabled: !settled.conditions.some(isMissing), placeholderData: keepPreviousData, staleTime: 30_000 },
    ),
  );
  const isTrying = dry.isFetching || settled.conditions !== conditions || settled.action !== action;
  const setConditions = (next: RuleCondition[]) => setText({ ...text, conditions: next });
  const nameProblem = isChecked && name.trim() === "" ? t("nameMissing") : undefined;
  const save = () => {
    setIsChecked(true);
    if (name.trim() !== "" && isComplete) void onSave({ name, conditions, action });
  };
  return (
    <Panel aria-label={rule?.name ?? t("new")}>
      <PanelHeader
        title={name.trim() || t("new")}
        aside={
          rule ? (
            <Badge tone="line">
              <Pencil />
              {t("editing")}
            </Badge>
          ) : null
        }
      />
      <PanelBody>
        <Field label={t("name")} error={nameProblem} className="mb-3">
          {(control) => (
            <Input
              {...control}
              value={name}
              maxLength={ruleNameLength}
              placeholder={t("nameExample")}
              onChange={(event) => setText({ ...text, name: event.target.value })}
            />
          )}
        </Field>
        {conditions.map((condition, index) => (
          <ConditionRow
            // Rows have no identity beyond their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            index={index}
            condition={condition}
            problem={isChecked && isMissing(condition) ? t("keywordMissing") : undefined}
            onChange={(next) => setConditions(conditions.with(index, next))}
            onRemove={conditions.length > 1 ? () => setConditions(conditions.toSpliced(index, 1)) : null}
          />
        ))}
        {conditions.length < mostConditions ? (
          <Button
            kind="quiet"
            size="s"
            className="mt-1 lg:ml-12"
            onClick={() => setConditions([...conditions, newCondition("keyword")])}
          >
            <Plus />
            {t("addCondition")}
          </Button>
        ) : null}
        <ActionFields
          action={action}
          undoSeconds={undoSeconds}
          onChange={(next) => setText({ ...text, action: next })}
        />
        <DryRun
          tried={dry.data}
          isTrying={isTrying && isComplete}
          hasFailed={dry.isError}
          onAgain={() => void dry.refetch()}
        />
        <div className="mt-4 flex flex-wrap gap-2">
          <Button
            kind="primary"
            size="l"
            busy={isSaving}
            busyLabel={t("saving")}
            disabledReason={isComplete && isTrying && !dry.isError ? t("trying") : undefined}
            onClick={save}
          >
            {rule ? t("saveChanged") : t("save")}
          </Button>
          <Button kind="quiet" size="l" onClick={onLeave}>
            {t("cancel")}
          </Button>
          {onDelete ? (
            <Button kind="danger-quiet" size="l" className="ml-auto" onClick={onDelete}>
              {t("delete")}
            </Button>
          ) : null}
        </div>
      </PanelBody>
    </Panel>
  );
}

/** What is tried: the rule once nothing has changed for a moment. */
function useSettled(tried: Pick<RuleText, "conditions" | "action">) {
  const { conditions, action } = tried;
  const [settled, setSettled] = useState(tried);
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ conditions, action }), quietMs);
    return () => clearTimeout(timer);
  }, [conditions, action]);
  return settled;
}
