"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Tooltip } from "@/components/ui/tooltip";
import { showOverlay } from "./overlay-state";
import { usePrintedKeys } from "./printed-keys";

/** Opens the palette: a row of the sidebar. */
export function FindRow() {
  const t = useTranslations("palette");
  const keys = usePrintedKeys(["Mod", "K"]);
  return (
    <Tooltip text={t("open")} side="right" className="hidden lg:max-xl:block">
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => showOverlay("palette")}
        className="mb-3 flex h-8.5 w-full items-center gap-2 rounded-md px-2.5 text-left text-[.875rem] text-text-3 hover:bg-hover lg:max-xl:justify-center lg:max-xl:px-0"
      >
        <Search />
        <span className="flex-1 lg:max-xl:sr-only">{t("open")}</span>
        <Kbd className="bg-transparent lg:max-xl:hidden">{keys.join(keys[0] === "⌘" ? "" : " ")}</Kbd>
      </button>
    </Tooltip>
  );
}

/** The same in a phone's top bar. */
export function FindButton() {
  const t = useTranslations("palette");
  return (
    <Button
      kind="quiet"
      size="s"
      square
      aria-label={t("open")}
      aria-haspopup="dialog"
      onClick={() => showOverlay("palette")}
    >
      <Search />
    </Button>
  );
}
