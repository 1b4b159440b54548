"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { TrpcProvider } from "@/app/_trpc/client";
import { findCommands } from "@/components/palette/command";
import { PaletteView } from "@/components/palette/palette-view";
import { noteCommand, recentCommands } from "@/components/palette/recent-commands";
import type { NavId } from "@/components/shell/nav-entries";
import { useCommands } from "./use-commands";
import { useFoundReviews } from "./use-found-reviews";

export type PaletteProps = {
  /** The pages this person may open. */
  nav: readonly NavId[];
  stores: readonly { id: string; name: string }[];
  open: boolean;
  /** Reviews and nothing else. */
  onlyReviews: boolean;
  onClose: () => void;
};

/** The palette over the console: shops, what can be done now, pages, reviews. It brings the API along: not every page has it. */
export function Palette(props: PaletteProps) {
  return (
    <TrpcProvider>
      <FilledPalette {...props} />
    </TrpcProvider>
  );
}

function FilledPalette({ nav, stores, open, onlyReviews, onClose }: PaletteProps) {
  const t = useTranslations("palette");
  const [query, setQuery] = useState("");
  const [isReviews, setReviews] = useState(onlyReviews);
  // What closes keeps its look until it has gone.
  if (open && isReviews !== onlyReviews) setReviews(onlyReviews);
  const commands = useCommands({ nav, stores, open });
  const reviews = useFoundReviews(open ? query : "");
  const found = useMemo(
    () => (isReviews ? [] : findCommands(commands, query, open ? recentCommands() : [])),
    [isReviews, commands, query, open],
  );
  return (
    <PaletteView
      label={isReviews ? t("reviewsLabel") : t("label")}
      open={open}
      onClose={() => {
        setQuery("");
        onClose();
      }}
      query={query}
      onQuery={setQuery}
      commands={[...found, ...reviews.commands]}
      isSearching={reviews.isSearching}
      onRun={(command) => {
        noteCommand(command.id);
        command.run();
      }}
    />
  );
}
