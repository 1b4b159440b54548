import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { conditionFields, type RuleCondition } from "@/server/domain/rules/rule";
import { newCondition, opsOf, valueOf, valuesOf, withOp, withValue } from "./condition-choices";
import { useRuleWords } from "./use-rule-words";

type ConditionRowProps = {
  condition: RuleCondition;
  index: number;
  /** Said below a word that is missing. */
  problem?: string;
  onChange: (condition: RuleCondition) => void;
  /** Null while it is the only one. */
  onRemove: (() => void) | null;
};

/** 만약 … 그리고 …: three choices in a line; on a phone the word and × stand above them. */
export function ConditionRow({ condition, index, problem, onChange, onRemove }: ConditionRowProps) {
  const t = useTranslations("rules");
  const { field, op } = condition;
  const opWord = useTranslations(`rules.op.${field}`);
  return (
    <fieldset className="grid grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_minmax(0,1.2fr)] items-center gap-x-2 gap-y-0.5 py-1 lg:grid-cols-[2.75rem_8rem_7rem_minmax(6rem,10rem)_auto]">
      <legend className="sr-only">{index === 0 ? t("form.if") : t("form.and")}</legend>
      <span aria-hidden className="text-small text-text-3 max-lg:col-span-2 lg:col-start-1 lg:row-start-1">
        {index === 0 ? t("form.if") : t("form.and")}
      </span>
      <span className="justify-self-end lg:col-start-5 lg:row-start-1">
        {onRemove ? (
          <Button
            kind="quiet"
            size="s"
            square
            aria-label={t("form.removeCondition", { number: index + 1 })}
            onClick={onRemove}
          >
            <X />
          </Button>
        ) : null}
      </span>
      <Select
        aria-label={t("form.field")}
        size="m"
        className="max-lg:h-11 lg:col-start-2 lg:row-start-1"
        value={field}
        options={conditionFields.map((value) => ({ value, label: t(`field.${value}`) }))}
        onChange={(value) => onChange(newCondition(value as RuleCondition["field"]))}
      />
      <Select
        aria-label={t("form.how")}
        size="m"
        className="max-lg:h-11 lg:col-start-3 lg:row-start-1"
        value={op}
        options={opsOf[field].map((value) => ({ value, label: opWord(value) }))}
        onChange={(value) => onChange(withOp(condition, value))}
      />
      <Value condition={condition} problem={problem} onChange={onChange} />
      {problem ? (
        <p role="status" className="col-span-full text-small text-urgent-text lg:col-start-2">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

function Value({ condition, problem, onChange }: Pick<ConditionRowProps, "condition" | "problem" | "onChange">) {
  const t = useTranslations("rules");
  const words = useRuleWords();
  const value = valueOf(condition);
  if (value === null) return <span />;
  if (condition.field === "keyword")
    return (
      <Input
        aria-label={t("form.keyword")}
        aria-invalid={problem ? true : undefined}
        value={value}
        maxLength={30}
        onChange={(event) => onChange(withValue(condition, event.target.value))}
        className="h-(--h-m) max-lg:h-11 lg:col-start-4 lg:row-start-1"
      />
    );
  return (
    <Select
      aria-label={t("form.what")}
      size="m"
      className="max-lg:h-11 lg:col-start-4 lg:row-start-1"
      value={value}
      options={valuesOf[condition.field].map((each) => ({
        value: each,
        label: words.value(withValue(condition, each)),
      }))}
      onChange={(each) => onChange(withValue(condition, each))}
    />
  );
}
