import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Kbd } from "@/components/ui/kbd";

type FocusHeadProps = { total: number; done: number; onLeave: () => void };

/** How far the owner is with the few of today, and the way out. */
export function FocusHead({ total, done, onLeave }: FocusHeadProps) {
  const t = useTranslations("inbox.focus");
  return (
    <header className="flex h-14 flex-none items-center gap-3 border-b bg-bg px-5 max-lg:px-4.5 max-lg:pr-1.5 print:hidden">
      <h1 className="text-base font-semibold">{t("start")}</h1>
      {total > 0 ? (
        <div className="flex min-w-0 flex-1 items-center gap-3">
          <div
            role="progressbar"
            aria-label={t("title", { total })}
            aria-valuemin={0}
            aria-valuemax={total}
            aria-valuenow={done}
            className="flex gap-1.5"
          >
            {Array.from({ length: total }, (_, index) => (
              <i
                // biome-ignore lint/suspicious/noArrayIndexKey: the steps have nothing but their place
                key={index}
                className={cn(
                  "h-1.5 w-8 rounded-full transition-colors duration-(--t-slow) max-lg:w-5 forced-colors:border",
                  index < done ? "bg-positive forced-colors:bg-[Highlight]" : "bg-track",
                )}
              />
            ))}
          </div>
          <p role="status" className="truncate text-small text-text-2 max-sm:sr-only">
            {t("progress", { total, done })}
          </p>
        </div>
      ) : (
        <span className="flex-1" />
      )}
      <Button kind="quiet" size="s" onClick={onLeave}>
        <X className="lg:hidden" />
        {t("leave")}
        <Kbd>Esc</Kbd>
      </Button>
    </header>
  );
}
