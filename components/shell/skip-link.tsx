import { useTranslations } from "next-intl";

export function SkipLink() {
  const t = useTranslations("ui");
  return (
    <a
      href="#main"
      className="absolute -top-16 left-4 z-50 rounded-md bg-raised px-4 py-3 focus:top-3 focus:shadow-2 print:hidden"
    >
      {t("skip")}
    </a>
  );
}
