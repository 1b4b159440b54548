import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Notice } from "./notice";

type LoadProblemProps = {
  /** What did not come. */
  title: string;
  /** What is safe all the same. */
  children?: ReactNode;
  onRetry: () => void;
  tone?: "caution" | "urgent";
  className?: string;
};

/** In the place of what could not be loaded: says so, and tries again. */
export function LoadProblem({ onRetry, tone = "caution", ...notice }: LoadProblemProps) {
  const t = useTranslations("ui.error");
  return (
    <Notice
      {...notice}
      tone={tone}
      role="alert"
      action={
        <Button size="s" onClick={onRetry}>
          {t("retry")}
        </Button>
      }
    />
  );
}
