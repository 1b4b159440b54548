import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type PlanNoticeProps = {
  icon?: ReactNode;
  /** What the plan does not include. */
  title: string;
  /** What goes on all the same. */
  children: ReactNode;
  className?: string;
};

/** What the plan leaves out, and the way to a larger one. */
export function PlanNotice(props: PlanNoticeProps) {
  const t = useTranslations("billing.notice");
  return (
    <Notice
      {...props}
      action={
        <ButtonLink href="/billing" size="s">
          {t("plans")}
        </ButtonLink>
      }
    />
  );
}
