import { ArrowDown, ArrowRight, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Switch } from "@/components/ui/switch";
import type { RuleData } from "./types";
import { useRuleWords } from "./use-rule-words";

type RuleRowProps = {
  rule: RuleData;
  days: number;
  isOpen: boolean;
  onOpen: () => void;
  onSwitch: (isOn: boolean) => void;
  /** Null at the end of the list. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
};

/** A rule in its place: what it looks at, what it does, what it did, and its switch. */
export function RuleRow({ rule, days, isOpen, onOpen, onSwitch, onUp, onDown }: RuleRowProps) {
  const t = useTranslations("rules.row");
  const action = useTranslations("rules.action");
  const { say, wait } = useRuleWords();
  const { name, conditions, done, isOn } = rule;
  const count = done.approved + done.kept + done.left + done.alerted;
  const does = [action(rule.action.kind), rule.action.kind === "approve" ? wait(rule.action.waitSeconds) : ""];
  const did = [
    count > 0 ? t("done", { days, count }) : t("none", { days }),
    done.held > 0 ? t("held", { count: done.held }) : "",
    isOn ? "" : t("paused"),
  ];
  return (
    <li
      className={cn(
        "relative flex items-center gap-2 py-3.25 pr-4.5 pl-3 first:rounded-t-lg last:rounded-b-lg",
        isOpen && "bg-accent-soft before:absolute before:inset-y-0 before:left-0 before:w-0.75 before:bg-accent",
      )}
    >
      <span className="grid flex-none">
        <Move label={t("up", { name })} onMove={onUp} icon={<ArrowUp />} />
        <Move label={t("down", { name })} onMove={onDown} icon={<ArrowDown />} />
      </span>
      <div className="relative min-w-0 flex-1">
        <button
          type="button"
          aria-label={t("edit", { name })}
          aria-current={isOpen || undefined}
          onClick={onOpen}
          className="cursor-pointer text-left font-semibold wrap-anywhere after:absolute after:inset-0"
        >
          {name}
        </button>
        <p className="text-small wrap-anywhere text-text-2">{conditions.map(say).join("\u00a0· ")}</p>
        <p className="flex items-start gap-1 text-small text-text-3">
          <ArrowRight className="mt-[.2em]" />
          <span>{[...does, ...did].filter(Boolean).join("\u00a0· ")}</span>
        </p>
      </div>
      <Switch
        checked={isOn}
        aria-label={t("switch", { name })}
        onChange={(event) => onSwitch(event.target.checked)}
        className="flex-none"
      />
    </li>
  );
}

function Move({ label, onMove, icon }: { label: string; onMove: (() => void) | null; icon: React.ReactNode }) {
  return (
    <Button
      kind="quiet"
      size="s"
      square
      aria-label={label}
      aria-disabled={onMove === null || undefined}
      onClick={() => onMove?.()}
      className="h-6 max-lg:h-8"
    >
      {icon}
    </Button>
  );
}
