"use client";

import { ChevronsUpDown } from "lucide-react";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Menu, MenuChoices } from "@/components/ui/menu";
import type { FrameProps } from "./frame-props";

const all = "all";

/** Shows one shop or all of them: `?store=` in the address, kept by nothing else. */
export function StoreSwitch({ stores, className }: Pick<FrameProps, "stores"> & { className?: string }) {
  const t = useTranslations("shell.stores");
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams();
  const current = stores.find((store) => store.id === search.get("store"));

  const choose = (id: string) => {
    const next = new URLSearchParams(search);
    if (id === all) next.delete("store");
    else next.set("store", id);
    router.push(next.size > 0 ? `${pathname}?${next}` : pathname);
  };

  return (
    <Menu
      className="min-w-53"
      trigger={
        <button
          type="button"
          className={cn(
            "mb-1.5 flex h-9.5 w-full items-center gap-2 rounded-md border border-border-strong bg-surface px-2.5 text-[.875rem] font-semibold hover:bg-hover max-lg:h-11",
            className,
          )}
        >
          <span className="min-w-0 flex-1 truncate text-left">
            {current?.name ?? t("all", { count: stores.length })}
          </span>
          <ChevronsUpDown className="text-text-3" />
        </button>
      }
    >
      <MenuChoices
        label={t("label")}
        value={current?.id ?? all}
        onChange={choose}
        choices={[
          { value: all, label: t("all", { count: stores.length }) },
          ...stores.map((store) => ({ value: store.id, label: store.name })),
        ]}
      />
    </Menu>
  );
}
