import { ChevronRight, Circle, CircleCheck } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Panel, PanelHeader } from "@/components/ui/panel";

const order = ["connect", "info", "voice", "approve"] as const;
type Step = (typeof order)[number];

type FirstStepsProps = {
  done: Record<Step, boolean>;
  /** The first own shop; null before there is one. */
  storeId: string | null;
  /** Puts them away. */
  hide: ReactNode;
};

/** What a new owner has and has not done yet; each leads to where it is done. */
export function FirstSteps({ done, storeId, hide }: FirstStepsProps) {
  const t = useTranslations("onboarding.steps");
  const settings = storeId ? `/stores/${storeId}` : "/onboarding";
  const hrefs: Record<Step, string> = {
    connect: "/onboarding",
    info: settings,
    voice: storeId ? `${settings}#voice` : settings,
    approve: "/inbox",
  };
  return (
    <Panel aria-labelledby="first-steps" className="mt-4 lg:mt-5">
      <PanelHeader id="first-steps" title={t("title")} aside={hide} />
      <p className="px-5 text-small text-text-3 max-lg:px-4.25">
        {t("progress", { done: order.filter((step) => done[step]).length, total: order.length })}
      </p>
      <ol className="mt-2 divide-y divide-border border-t border-border lg:mt-3 lg:grid lg:grid-cols-4 lg:divide-x lg:divide-y-0">
        {order.map((step) => (
          <li
            key={step}
            className={cn(
              "relative flex items-center gap-3 px-5 py-3 max-lg:px-4.25 lg:items-start lg:py-3.5 lg:last:rounded-br-lg lg:first:rounded-bl-lg",
              !done[step] && "hover:bg-hover",
            )}
          >
            {done[step] ? (
              <CircleCheck role="img" aria-label={t("done")} className="flex-none text-positive lg:mt-0.75" />
            ) : (
              <Circle aria-hidden className="flex-none text-text-3 lg:mt-0.75" />
            )}
            <div className="min-w-0 flex-1">
              {done[step] ? (
                <span className="text-text-2">{t(step)}</span>
              ) : (
                <>
                  <Link href={hrefs[step]} className="font-semibold text-text after:absolute after:inset-0">
                    {t(step)}
                  </Link>
                  <p className="text-small text-text-2">{t(`${step}Detail`)}</p>
                </>
              )}
            </div>
            {done[step] ? null : <ChevronRight aria-hidden className="flex-none text-text-3 lg:mt-0.75" />}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
