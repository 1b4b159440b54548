import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { Brand } from "@/components/brand/brand";
import { ButtonLink } from "@/components/ui/button";

export function SiteHeader() {
  const t = useTranslations("site.header");
  return (
    <header className="mx-auto flex h-15 w-full max-w-304 items-center gap-2 px-4.5 lg:h-18 lg:gap-7 lg:px-8">
      <Brand href="/" size="l" className="flex-1" />
      <nav aria-label={t("menu")} className="contents">
        <Link href="/#how" className="font-medium text-text-2 max-lg:hidden">
          {t("how")}
        </Link>
        <Link href="/pricing" className="font-medium text-text-2 max-lg:hidden">
          {t("pricing")}
        </Link>
        <ButtonLink href="/sign-in" kind="quiet">
          {t("signIn")}
        </ButtonLink>
        <ButtonLink href="/sign-up" kind="primary" className="max-lg:hidden">
          {t("start")}
        </ButtonLink>
      </nav>
    </header>
  );
}
