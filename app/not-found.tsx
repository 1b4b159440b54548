import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Awning } from "@/components/brand/awning";
import { buttonClass } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ui.notFound");
  return { title: t("title") };
}

export default function NotFound() {
  const t = useTranslations("ui.notFound");
  return (
    <main className="min-h-dvh text-center">
      <Awning className="h-13 [--n:7] lg:[--n:25]" />
      <div className="px-4.5 pt-20">
        <h1>{t("title")}</h1>
        <p className="mt-1.5 text-text-2">{t("detail")}</p>
        {/* Every page carries this one along: a plain link keeps it small. */}
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages */}
        <a href="/" className={buttonClass({ kind: "primary", size: "l", class: "mt-6" })}>
          {t("home")}
        </a>
      </div>
    </main>
  );
}
