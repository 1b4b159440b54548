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
  /** Said where an empty value is not allowed. */
  missing?: string;
  onSave: (value: string) => void;
};

/** A line that is saved when one leaves it or presses Enter. */
export function TextSetting({ label, reason, type = "text", value, maxLength, missing, onSave }: TextSettingProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const isMissing = missing !== undefined && typed !== null && typed.trim() === "";
  const leave = () => {
    if (typed === null || isMissing) return;
    if (typed.trim() !== value) onSave(typed.trim());
    setTyped(null);
  };
  return (
    <SettingsRow label={label} reason={reason} htmlFor={id} reasonId={`${id}-reason`}>
      <Input
        id={id}
        type={type}
        value={shown}
        maxLength={maxLength}
        aria-invalid={isMissing || undefined}
        aria-describedby={reason ? `${id}-reason` : `${id}-error`}
        className="max-w-96"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) leave();
        }}
      />
      <p id={`${id}-error`} role="status" className="mt-1 text-small text-urgent-text empty:hidden">
        {isMissing ? missing : null}
      </p>
    </SettingsRow>
  );
}
