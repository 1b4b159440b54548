"use client";

import { Command as Cmdk } from "cmdk";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Kbd } from "@/components/ui/kbd";
import { useReturnFocus } from "@/components/ui/use-return-focus";
import { commandGroups, type FoundCommand } from "./command";
import { MarkedTitle } from "./marked-title";
import { usePrintedKeys } from "./printed-keys";

type PaletteViewProps = {
  label: string;
  open: boolean;
  onClose: () => void;
  query: string;
  onQuery: (query: string) => void;
  commands: readonly FoundCommand[];
  /** Reviews are being looked for. */
  isSearching: boolean;
  /** Runs once the palette has gone and the page has its focus back. */
  onRun: (command: FoundCommand) => void;
};

/** Everything that can be found or done, by a few letters: over the page, on a phone in its place. */
export function PaletteView(props: PaletteViewProps) {
  const { label, open, onClose, query, onQuery, commands, isSearching, onRun } = props;
  const t = useTranslations("palette");
  const { onOpenAutoFocus, onCloseAutoFocus } = useReturnFocus();
  const asked = useRef<FoundCommand | null>(null);
  // Commands that come late may come above: the first one stays chosen until another is picked.
  const first = commandGroups.flatMap((group) => commands.filter((each) => each.group === group))[0]?.id ?? "";
  const [picked, setPicked] = useState({ first, id: first });
  const choose = (command: FoundCommand) => {
    asked.current = command;
    onClose();
  };
  return (
    <Radix.Root open={open} onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-30 animate-[appear_var(--t-fast)] bg-scrim" />
        <Radix.Content
          aria-describedby={undefined}
          onOpenAutoFocus={onOpenAutoFocus}
          onCloseAutoFocus={(event) => {
            onCloseAutoFocus(event);
            if (asked.current) onRun(asked.current);
            asked.current = null;
          }}
          className="fixed top-[20%] left-1/2 z-40 w-120 max-w-[calc(100vw-2rem)] -translate-x-1/2 animate-[appear_var(--t-fast)] overflow-hidden rounded-lg bg-raised pb-1.5 shadow-3 focus-visible:shadow-3! max-lg:inset-0 max-lg:flex max-lg:w-auto max-lg:max-w-none max-lg:translate-x-0 max-lg:flex-col max-lg:rounded-none"
        >
          <Radix.Title className="sr-only">{label}</Radix.Title>
          <Cmdk
            shouldFilter={false}
            loop
            vimBindings={false}
            label={label}
            value={picked.first === first ? picked.id : first}
            onValueChange={(id) => setPicked({ first, id })}
            className="contents"
          >
            <div className="flex h-13 flex-none items-center gap-2.5 border-b px-4 max-lg:h-14 max-lg:pr-1">
              <Search aria-hidden className="size-4.5 text-text-2" />
              <Cmdk.Input
                value={query}
                onValueChange={onQuery}
                placeholder={label}
                className="min-w-0 flex-1 bg-transparent text-base placeholder:text-text-3 focus-visible:[--focus:none]"
              />
              <Kbd>Esc</Kbd>
              <Button kind="quiet" onClick={onClose} className="lg:hidden">
                {t("close")}
              </Button>
            </div>
            <Cmdk.List className="max-h-[min(26.5rem,60dvh)] overflow-y-auto pb-1.5 max-lg:max-h-none max-lg:min-h-0 max-lg:flex-1">
              <Groups commands={commands} onChoose={choose} />
              {commands.length > 0 ? null : (
                <p role="status" className="px-4 py-6 text-center text-text-2">
                  {isSearching ? t("searching") : query.trim() === "" ? t("startTyping") : t("nothing", { query })}
                </p>
              )}
            </Cmdk.List>
          </Cmdk>
          <Hints />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

type GroupsProps = { commands: readonly FoundCommand[]; onChoose: (command: FoundCommand) => void };

function Groups({ commands, onChoose }: GroupsProps) {
  const t = useTranslations("palette.group");
  return commandGroups.map((group) => {
    const found = commands.filter((command) => command.group === group);
    if (found.length === 0) return null;
    return (
      <Cmdk.Group
        key={group}
        heading={t(group)}
        className="[&>[cmdk-group-heading]]:px-4 [&>[cmdk-group-heading]]:pt-2 [&>[cmdk-group-heading]]:pb-0.5 [&>[cmdk-group-heading]]:text-caption [&>[cmdk-group-heading]]:font-semibold [&>[cmdk-group-heading]]:text-text-3"
      >
        {found.map((command) => (
          <Cmdk.Item
            key={command.id}
            value={command.id}
            onSelect={() => onChoose(command)}
            className={cn(
              "group mx-1 flex h-11 cursor-pointer items-center gap-3 rounded-md px-3 text-text-2 max-lg:mx-1.5 max-lg:h-13",
              "aria-selected:bg-accent-soft aria-selected:text-text [&>svg]:flex-none [&>svg]:text-text-3 aria-selected:[&>svg]:text-accent-text",
              "forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2",
            )}
          >
            {command.icon}
            <span className="min-w-0 flex-1 truncate">
              <MarkedTitle title={command.title} spans={command.spans} />
            </span>
            {command.keys ? <Keys keys={command.keys} /> : <Kbd className="not-group-aria-selected:hidden">↵</Kbd>}
          </Cmdk.Item>
        ))}
      </Cmdk.Group>
    );
  });
}

function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className="inline-flex flex-none gap-1">
      {usePrintedKeys(keys).map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </span>
  );
}

function Hints() {
  const t = useTranslations("palette.hint");
  const hint = (keys: readonly string[], text: ReactNode) => (
    <span className="inline-flex items-center gap-[.3rem]">
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
      {text}
    </span>
  );
  return (
    <div aria-hidden className="flex gap-4 border-t px-4 pt-2 pb-0.75 text-caption text-text-3 max-lg:hidden">
      {hint(["↑", "↓"], t("choose"))}
      {hint(["↵"], t("run"))}
      {hint(["Esc"], t("close"))}
    </div>
  );
}
