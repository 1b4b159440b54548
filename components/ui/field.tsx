import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cn } from "./cn";

export type FieldControl = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

type FieldProps = {
  label: ReactNode;
  /** Right of the label, e.g. a link. */
  aside?: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** The hint says what is still missing, so it stays below the error. */
  keepsHint?: boolean;
  className?: string;
  children: (control: FieldControl) => ReactNode;
};

/** Label above, control, then the error, or else the hint; the control is tied to both. */
export function Field({ label, aside, hint, error, keepsHint, className, children }: FieldProps) {
  const id = useId();
  const helpId = `${id}-help`;
  const help = error ?? hint;
  return (
    <div className={className}>
      <div className="mb-1.5 flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-small font-semibold">
          {label}
        </label>
        {aside}
      </div>
      {children({ id, "aria-describedby": help ? helpId : undefined, "aria-invalid": error ? true : undefined })}
      <div
        id={helpId}
        aria-live="polite"
        className={cn("text-small", error ? "text-urgent-text" : "text-text-3", help && "mt-1.5")}
      >
        {error ? <FieldError>{error}</FieldError> : null}
        {error && !keepsHint ? null : hint}
      </div>
    </div>
  );
}

/** What is wrong with what was typed. */
export function FieldError({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-start gap-[.35rem]">
      <CircleAlert className="mt-[.18em]" />
      <span>{children}</span>
    </p>
  );
}
