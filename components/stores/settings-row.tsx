import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type SettingsRowProps = {
  label: ReactNode;
  reason?: ReactNode;
  htmlFor?: string;
  reasonId?: string;
  /** The control is several lines high: the label stands at its top. */
  tall?: boolean;
  children: ReactNode;
};

/** What is set and why on the left, its control on the right; below each other on a phone. */
export function SettingsRow({ label, reason, htmlFor, reasonId, tall = false, children }: SettingsRowProps) {
  return (
    <div
      className={cn(
        "grid gap-2 py-3.5 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-4 lg:py-3",
        tall ? "items-start" : "items-center",
      )}
    >
      <div className={cn(tall && "lg:py-1.5")}>
        {htmlFor ? (
          <label htmlFor={htmlFor} className="font-semibold">
            {label}
          </label>
        ) : (
          <b className="font-semibold">{label}</b>
        )}
        {reason ? (
          <p id={reasonId} className="text-small text-text-3">
            {reason}
          </p>
        ) : null}
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
