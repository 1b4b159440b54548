"use client";

import { useTranslations } from "next-intl";
import { TopBar } from "@/components/shell/top-bar";

const bar = "block h-3.5 rounded-sm bg-fill";

/** The inbox while its code is on the way: the page has changed, and lies as it will lie. */
export function DeskSkeleton() {
  const t = useTranslations("inbox");
  return (
    <>
      <div data-own-bar className="contents">
        <TopBar title={t("title")} />
      </div>
      <div aria-busy className="h-full lg:w-85 lg:border-r xl:w-98">
        <div className="h-28.5 border-b px-4 pt-3.5">
          <h1 className="text-h2 max-lg:hidden">{t("title")}</h1>
        </div>
        {[0, 1, 2, 3, 4, 5].map((row) => (
          <div key={row} aria-hidden className="grid h-30 content-start gap-2.25 border-b px-5 pt-4 max-lg:h-34">
            <span className={`${bar} w-[46%]`} />
            <span className={`${bar} w-[94%]`} />
            <span className={`${bar} w-[72%]`} />
          </div>
        ))}
      </div>
    </>
  );
}
