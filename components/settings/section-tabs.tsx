"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { cn } from "@/components/ui/cn";

type SectionTabsProps = { sections: readonly { id: string; title: string }[] };

/** The subjects of a long page as underlined tabs; the one being read is marked. */
export function SectionTabs({ sections }: SectionTabsProps) {
  const t = useTranslations("settings");
  const current = useSectionInView(sections.map(({ id }) => id));
  return (
    <nav aria-label={t("sections")} className="overflow-x-auto border-b border-border scrollbar-none">
      <ul className="flex gap-5">
        {sections.map(({ id, title }) => (
          <li key={id} className="flex-none">
            <a
              href={`#${id}`}
              aria-current={id === current ? "location" : undefined}
              className={cn(
                "-mb-px flex h-11 items-center border-b-2 border-transparent text-base font-medium text-text-2 no-underline hover:text-text hover:no-underline",
                id === current && "border-text font-semibold text-text",
              )}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The id of the topmost section on screen. */
function useSectionInView(ids: readonly string[]): string | undefined {
  const [visible, setVisible] = useState<ReadonlySet<string>>(new Set());
  const key = ids.join(" ");
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) =>
        setVisible((before) => {
          const next = new Set(before);
          for (const { target, isIntersecting } of entries)
            if (isIntersecting) next.add(target.id);
            else next.delete(target.id);
          return next;
        }),
      { rootMargin: "-8% 0px -55% 0px" },
    );
    for (const id of key.split(" ")) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [key]);
  return ids.find((id) => visible.has(id)) ?? ids[0];
}
