import { useTranslations } from "next-intl";
import { useRuleWords } from "@/components/rules/use-rule-words";
import { Select } from "@/components/ui/select";
import { actionKinds, type RuleAction, waitChoicesSeconds } from "@/server/domain/rules/rule";

const usualWaitSeconds = 3_600;

type ActionFieldsProps = {
  action: RuleAction;
  /** The shop's own undo window: no rule waits less. */
  undoSeconds: number;
  onChange: (action: RuleAction) => void;
};

/** 그러면 …: what happens, and for approving how long it can be taken back. */
export function ActionFields({ action, undoSeconds, onChange }: ActionFieldsProps) {
  const t = useTranslations("rules");
  const { wait } = useRuleWords();
  const current = action.kind === "approve" ? action.waitSeconds : usualWaitSeconds;
  const waits = [...new Set([...waitChoicesSeconds, current])]
    .filter((seconds) => seconds >= undoSeconds || seconds === current)
    .sort((a, b) => a - b);
  const choose = (kind: string) => {
    const known = actionKinds.find((each) => each === kind) ?? "draft_only";
    onChange(
      known === "approve" ? { kind: known, waitSeconds: Math.max(usualWaitSeconds, undoSeconds) } : { kind: known },
    );
  };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2 border-t pt-3">
      <span className="w-11 text-small text-text-3 max-lg:w-full">{t("form.then")}</span>
      <Select
        aria-label={t("action.label")}
        size="m"
        className="max-lg:h-11 max-lg:w-auto max-lg:min-w-0 max-lg:flex-auto lg:w-44"
        value={action.kind}
        options={actionKinds.map((kind) => ({ value: kind, label: t(`action.${kind}`) }))}
        onChange={choose}
      />
      {action.kind === "approve" ? (
        <Select
          aria-label={t("wait.label")}
          size="m"
          className="max-lg:h-11 max-lg:w-auto max-lg:min-w-0 max-lg:flex-auto lg:w-32"
          value={String(action.waitSeconds)}
          options={waits.map((seconds) => ({ value: String(seconds), label: wait(seconds) }))}
          onChange={(seconds) => onChange({ kind: "approve", waitSeconds: Number(seconds) })}
        />
      ) : null}
      <span className="text-small text-text-2 max-lg:w-full">{t(`actionNote.${action.kind}`)}</span>
    </div>
  );
}
