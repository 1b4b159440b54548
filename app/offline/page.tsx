import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Awning } from "@/components/brand/awning";
import { buttonClass } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ui.offline");
  return { title: t("title"), robots: { index: false } };
}

/** Shown by the service worker in place of a page that could not be fetched; it works without a script. */
export default function OfflinePage() {
  const t = useTranslations("ui.offline");
  return (
    <main id="main" className="min-h-dvh text-center">
      <Awning className="h-13 [--n:7] lg:[--n:25]" />
      <div className="px-4.5 pt-20">
        <h1>{t("title")}</h1>
        <p className="mt-1.5 text-text-2">{t("detail")}</p>
        {/* Empty: the address is still that of the page asked for. */}
        <a href="" className={buttonClass({ kind: "primary", size: "l", class: "mt-6" })}>
          {t("retry")}
        </a>
      </div>
    </main>
  );
}
