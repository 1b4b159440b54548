export const shortcutIds = [
  "next",
  "previous",
  "open",
  "goOverview",
  "goInbox",
  "goAnalytics",
  "goStores",
  "approve",
  "edit",
  "nextDraft",
  "rewrite",
  "skip",
  "undo",
  "copy",
  "save",
  "pick",
  "pickRange",
  "unpick",
  "search",
  "palette",
  "help",
] as const;
export type ShortcutId = (typeof shortcutIds)[number];

type Shortcut = {
  group: "move" | "reply" | "pick";
  /** As printed on the keys, "Mod" for ⌘ or Ctrl. A second one follows the first. */
  keys: readonly string[];
  sequence?: true;
  /** Physical key, so that it works while the keyboard writes Hangul; absent where the control itself listens. */
  code?: string;
  after?: string;
  shift?: boolean;
  /** With ⌘ or Ctrl held. */
  mod?: boolean;
};

/** Every key of the console: what it listens to, and what the bar, the palette and the overview of keys print. */
export const shortcuts: Record<ShortcutId, Shortcut> = {
  next: { group: "move", keys: ["J"], code: "KeyJ" },
  previous: { group: "move", keys: ["K"], code: "KeyK" },
  open: { group: "move", keys: ["↵"] },
  goOverview: { group: "move", keys: ["G", "O"], sequence: true, after: "KeyG", code: "KeyO" },
  goInbox: { group: "move", keys: ["G", "I"], sequence: true, after: "KeyG", code: "KeyI" },
  goAnalytics: { group: "move", keys: ["G", "A"], sequence: true, after: "KeyG", code: "KeyA" },
  goStores: { group: "move", keys: ["G", "S"], sequence: true, after: "KeyG", code: "KeyS" },
  approve: { group: "reply", keys: ["A"], code: "KeyA" },
  edit: { group: "reply", keys: ["E"], code: "KeyE" },
  nextDraft: { group: "reply", keys: ["N"], code: "KeyN" },
  rewrite: { group: "reply", keys: ["R"], code: "KeyR" },
  skip: { group: "reply", keys: ["S"], code: "KeyS" },
  undo: { group: "reply", keys: ["U"], code: "KeyU" },
  copy: { group: "reply", keys: ["C"], code: "KeyC" },
  save: { group: "reply", keys: ["Mod", "↵"] },
  pick: { group: "pick", keys: ["X"], code: "KeyX" },
  pickRange: { group: "pick", keys: ["⇧", "X"], code: "KeyX", shift: true },
  unpick: { group: "pick", keys: ["Esc"], code: "Escape" },
  search: { group: "pick", keys: ["/"], code: "Slash" },
  palette: { group: "pick", keys: ["Mod", "K"], code: "KeyK", mod: true },
  help: { group: "pick", keys: ["?"], code: "Slash", shift: true },
};

export type Press = { code: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** Which shortcut a key press is, given the key pressed just before it; null for none. */
export function matchShortcut(press: Press, before: string | null): ShortcutId | null {
  if (press.altKey) return null;
  const isMod = press.ctrlKey || press.metaKey;
  const fits = (id: ShortcutId, after: string | undefined) => {
    const shortcut = shortcuts[id];
    const isHeld = (shortcut.shift ?? false) === press.shiftKey && (shortcut.mod ?? false) === isMod;
    return shortcut.code === press.code && shortcut.after === after && isHeld;
  };
  return (
    (before === null ? undefined : shortcutIds.find((id) => fits(id, before))) ??
    shortcutIds.find((id) => fits(id, undefined)) ??
    null
  );
}
