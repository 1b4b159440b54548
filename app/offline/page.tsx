import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LonePage } from "@/components/shell/lone-page";
import { buttonClass } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ui.offline");
  return { title: t("title"), robots: { index: false } };
}

/** Shown by the service worker in place of a page that could not be fetched; it works without a script. */
export default function OfflinePage() {
  const t = useTranslations("ui.offline");
  return (
    <LonePage title={t("title")} detail={t("detail")}>
      {/* Empty: the address is still that of the page asked for. */}
      <a href="" className={buttonClass({ kind: "primary", size: "l" })}>
        {t("retry")}
      </a>
    </LonePage>
  );
}
