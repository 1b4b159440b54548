import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LonePage } from "@/components/shell/lone-page";
import { buttonClass } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ui.notFound");
  return { title: t("title") };
}

export default function NotFound() {
  const t = useTranslations("ui.notFound");
  return (
    <LonePage title={t("title")} detail={t("detail")}>
      {/* Every page carries this one along: a plain link keeps it small. */}
      {/* eslint-disable-next-line @next/next/no-html-link-for-pages */}
      <a href="/" className={buttonClass({ kind: "primary", size: "l" })}>
        {t("home")}
      </a>
    </LonePage>
  );
}
