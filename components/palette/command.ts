import type { ReactNode } from "react";
import { matchTitle, type Span } from "./match-title";

export const commandGroups = ["recent", "stores", "tasks", "pages", "reviews"] as const;
export type CommandGroup = (typeof commandGroups)[number];

export type Command = {
  /** The same for the same thing on another day. */
  id: string;
  group: CommandGroup;
  title: string;
  icon: ReactNode;
  /** As printed on the keys that do the same. */
  keys?: readonly string[];
  run: () => void;
};
export type FoundCommand = Command & { spans: readonly Span[] };

/** How many of a group are shown: the whole palette is read at a glance. */
const most = 6;
const mostUnasked: Record<CommandGroup, number> = { recent: 3, stores: 0, tasks: 5, pages: 12, reviews: 0 };

/** The commands a query finds, those whose title begins with it first; without one the recent, the next and the pages. */
export function findCommands(commands: readonly Command[], query: string, recent: readonly string[]): FoundCommand[] {
  if (query.trim() === "") return unasked(commands, recent);
  const found = commands.flatMap((command) => {
    const spans = matchTitle(command.title, query);
    return spans ? [{ ...command, spans }] : [];
  });
  return commandGroups.flatMap((group) =>
    found
      .filter((command) => command.group === group)
      .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
      .slice(0, most),
  );
}

function unasked(commands: readonly Command[], recent: readonly string[]): FoundCommand[] {
  const again = recent
    .flatMap((id) => commands.find((command) => command.id === id) ?? [])
    .slice(0, mostUnasked.recent);
  const others = commands.filter((command) => !again.includes(command));
  return [
    ...again.map((command) => ({ ...command, group: "recent" as const, spans: [] })),
    ...commandGroups.flatMap((group) =>
      others
        .filter((command) => command.group === group)
        .slice(0, mostUnasked[group])
        .map((command) => ({ ...command, spans: [] })),
    ),
  ];
}
