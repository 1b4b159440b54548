"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Input } from "@/components/ui/input";

const shownFirst = 12;
const mostItems = 200;

/** The menu as words one can take away and add to. */
export function MenuEditor({ menu, onChange }: { menu: readonly string[]; onChange: (menu: string[]) => void }) {
  const t = useTranslations("stores.settings");
  const [isWhole, setIsWhole] = useState(false);
  const [added, setAdded] = useState("");
  const shown = isWhole ? menu : menu.slice(0, shownFirst);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const item = added.trim();
    if (item !== "" && !menu.includes(item) && menu.length < mostItems) onChange([...menu, item]);
    setAdded("");
  };
  return (
    <>
      <div className="flex flex-wrap gap-1.5 max-lg:gap-2">
        {menu.length === 0 ? <p className="text-text-2">{t("menuNone")}</p> : null}
        {shown.map((item) => (
          <Chip
            key={item}
            on
            aria-label={t("menuRemove", { item })}
            onClick={() => onChange(menu.filter((other) => other !== item))}
          >
            {item}
          </Chip>
        ))}
        {shown.length < menu.length ? (
          <Chip onClick={() => setIsWhole(true)}>{t("menuMore", { count: menu.length })}</Chip>
        ) : null}
      </div>
      <form onSubmit={add} className="mt-2.5 flex max-w-96 gap-2">
        <Input
          aria-label={t("menuAddLabel")}
          placeholder={t("menuAddLabel")}
          value={added}
          maxLength={40}
          onChange={(event) => setAdded(event.target.value)}
        />
        <Button type="submit" size="l">
          {t("addShort")}
        </Button>
      </form>
    </>
  );
}
