"use client";

import type { ComponentProps, ReactNode } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

type AskDialogProps = Omit<ComponentProps<typeof Dialog>, "actions"> & {
  /** Out of here with nothing changed. */
  leave: ReactNode;
  /** The verb of the question. */
  action: ReactNode;
  busy?: boolean;
  busyLabel?: ReactNode;
  /** Red, for what is lost by it. */
  danger?: boolean;
  /** The form inside that the action sends, instead of `onConfirm`. */
  form?: string;
  onConfirm?: () => void;
};

/** A question with two ways on: leaving, and its verb; before what cannot be undone, needs a consent, or needs words. */
export function AskDialog(props: AskDialogProps) {
  const { leave, action, busy, busyLabel, danger, form, onConfirm, ...dialog } = props;
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          <Button kind="quiet" size="l" onClick={() => dialog.onOpenChange(false)}>
            {leave}
          </Button>
          <Button
            kind={danger ? "danger-solid" : "primary"}
            size="l"
            type={form ? "submit" : "button"}
            form={form}
            busy={busy}
            busyLabel={busyLabel}
            onClick={onConfirm}
          >
            {action}
          </Button>
        </>
      }
    />
  );
}
