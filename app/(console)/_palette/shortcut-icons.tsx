import { Check, Copy, ListChecks, Pencil, RefreshCw, Repeat2, SkipForward, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import type { ShortcutId } from "@/components/inbox/shortcuts";

/** For the keys that the palette offers as commands. */
export const shortcutIcons: Partial<Record<ShortcutId, ReactNode>> = {
  approve: <Check />,
  edit: <Pencil />,
  nextDraft: <Repeat2 />,
  rewrite: <RefreshCw />,
  skip: <SkipForward />,
  undo: <Undo2 />,
  copy: <Copy />,
  pick: <ListChecks />,
};
