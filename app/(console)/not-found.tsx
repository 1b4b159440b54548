import { SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** A page that is no more leaves the frame around it standing. */
export default function NotFound() {
  const t = useTranslations("ui.notFound");
  return (
    <EmptyState
      heading="h1"
      icon={<SearchX />}
      title={t("title")}
      actions={
        /* Every page carries this one along: a plain link keeps it small. */
        <a href="/overview" className={buttonClass({ kind: "primary", size: "l" })}>
          {t("today")}
        </a>
      }
    >
      {t("detail")}
    </EmptyState>
  );
}
