import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Awning } from "@/components/brand/awning";
import { ButtonLink } from "@/components/ui/button";

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
        <ButtonLink href="/" kind="primary" size="l" className="mt-6">
          {t("home")}
        </ButtonLink>
      </div>
    </main>
  );
}
