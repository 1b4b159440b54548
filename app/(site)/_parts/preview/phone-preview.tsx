import { ChevronLeft, Ellipsis, PencilLine, RefreshCw, ShieldCheck, SkipForward } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { stopRules, warnRules } from "@/server/domain/reply-guard/verdict";
import { ReviewPreview } from "./review-preview";

const actions = [
  { id: "edit", Icon: PencilLine },
  { id: "again", Icon: RefreshCw },
  { id: "skip", Icon: SkipForward },
] as const;

export function PhonePreview() {
  const t = useTranslations("site.preview");
  return (
    <div className="flex h-full flex-col bg-surface text-[1rem]">
      <div className="flex h-13 flex-none items-center gap-4 border-b px-4.5 text-text-2">
        <ChevronLeft />
        <span className="font-medium tabular-nums">2 / 12</span>
        <Ellipsis className="ml-auto" />
      </div>
      <div className="min-h-0 flex-1 overflow-hidden px-4.5 pt-4">
        <ReviewPreview narrow />
      </div>
      <div className="flex-none border-t bg-raised px-4.5 pt-2.5 pb-4.5">
        <p className="mb-2.5 flex items-center gap-1.5 text-small text-text-2">
          <ShieldCheck className="text-positive" />
          <b className="font-semibold text-positive">{t("ok")}</b>
          {t("okDetail", { count: stopRules.length + warnRules.length })}
        </p>
        <span className={buttonClass({ kind: "primary", size: "xl", block: true })}>{t("approve")}</span>
        <div className="mt-2 grid grid-cols-3 text-[.875rem] font-semibold text-text-2">
          {actions.map(({ id, Icon }) => (
            <span key={id} className="flex h-11 items-center justify-center gap-1.5">
              <Icon />
              {t(id)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
