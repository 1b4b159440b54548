"use client";

import { useId, useState } from "react";
import { SettingsRow } from "@/components/stores/settings-row";
import { Input } from "@/components/ui/input";

type TextSettingProps = {
  label: string;
  reason?: string;
  type?: "text" | "tel";
  value: string;
  maxLength: number;
  /** What is wrong with a value; such a one is not saved. */
  problemOf?: (value: string) => string | undefined;
  onSave: (value: string) => void;
};

/** A line that is saved when one leaves it or presses Enter. */
export function TextSetting({ label, reason, type = "text", value, maxLength, problemOf, onSave }: TextSettingProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const shown = typed ?? value;
  const leave = () => {
    if (typed === null) return;
    const next = typed.trim();
    const wrong = next === value ? undefined : problemOf?.(next);
    setProblem(wrong);
    if (wrong) return;
    if (next !== value) onSave(next);
    setTyped(null);
  };
  return (
    <SettingsRow label={label} reason={reason} htmlFor={id} reasonId={`${id}-reason`}>
      <Input
        id={id}
        type={type}
        value={shown}
        maxLength={maxLength}
        aria-invalid={problem ? true : undefined}
        aria-describedby={reason ? `${id}-reason ${id}-error` : `${id}-error`}
        className="max-w-96"
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(undefined);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) leave();
        }}
      />
      <p id={`${id}-error`} role="status" className="mt-1 text-small text-urgent-text empty:hidden">
        {problem}
      </p>
    </SettingsRow>
  );
}
