"use client";

import type { ReactNode } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

type AskDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The question. */
  title: ReactNode;
  /** What it leads to. */
  description?: ReactNode;
  children?: ReactNode;
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
  const { open, onOpenChange, title, description, children, leave, action, busy, busyLabel, danger, form } = props;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      description={description}
      actions={
        <>
          <Button kind="quiet" size="l" onClick={() => onOpenChange(false)}>
            {leave}
          </Button>
          <Button
            kind={danger ? "danger-solid" : "primary"}
            size="l"
            type={form ? "submit" : "button"}
            form={form}
            busy={busy}
            busyLabel={busyLabel}
            onClick={props.onConfirm}
          >
            {action}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
