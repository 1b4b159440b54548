import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { LocaleButton } from "@/components/shell/locale-button";
import type { Preferences } from "@/components/shell/preferences";

const linkClass = "inline-flex items-center text-text-2 max-lg:min-h-11 max-lg:min-w-11";

export function SiteFooter({ preferences }: { preferences: Preferences }) {
  const t = useTranslations("site.footer");
  return (
    <footer className="mt-18 border-t bg-sunken lg:mt-26 print:hidden">
      <div className="mx-auto flex max-w-272 flex-wrap items-center gap-x-6 gap-y-1 px-4.5 py-6 text-small lg:px-8 lg:py-8">
        <span className="font-semibold text-text-2">{t("brand")}</span>
        <Link href="/pricing" className={linkClass}>
          {t("pricing")}
        </Link>
        <Link href="/terms" className={linkClass}>
          {t("terms")}
        </Link>
        <Link href="/privacy" className={linkClass}>
          {t("privacy")}
        </Link>
        <LocaleButton preferences={preferences} className="lg:ml-auto" />
      </div>
    </footer>
  );
}
