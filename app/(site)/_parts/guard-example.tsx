import { Check, ShieldX, WandSparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { stopRules, warnRules } from "@/server/domain/reply-guard/verdict";

const points = ["promise", "personal", "quarrel", "facts"] as const;

/** A reply that may not go out, and why: the guard's own verdict, drawn. */
export function GuardExample() {
  const t = useTranslations("site.guard");
  return (
    <section
      aria-labelledby="guard-title"
      className="mx-auto grid max-w-272 items-center gap-8 px-4.5 pt-18 lg:grid-cols-[1fr_1.12fr] lg:gap-14 lg:px-8 lg:pt-26"
    >
      <div>
        <h2 id="guard-title" className="text-h1 tracking-[-.035em] lg:text-[2.125rem]">
          {t("title")}
        </h2>
        <p className="mt-3 text-read text-text-2">{t("lead", { count: stopRules.length + warnRules.length })}</p>
        <ul className="mt-5 grid gap-2.5">
          {points.map((point) => (
            <li key={point} className="flex items-start gap-2">
              <Check className="mt-[.2em] text-positive" />
              {t(`points.${point}`)}
            </li>
          ))}
        </ul>
      </div>
      <figure className="overflow-hidden rounded-lg border bg-surface">
        <blockquote className="px-4.5 py-4 leading-[1.75]">
          {t.rich("example", {
            bad: (chunks) => (
              <mark className="border-b-2 border-urgent bg-urgent-soft py-px text-inherit">{chunks}</mark>
            ),
          })}
        </blockquote>
        <figcaption className="flex items-start gap-3 border-t bg-urgent-soft px-4.5 py-3.25">
          <ShieldX className="mt-[.1em] size-5 text-urgent-text" />
          <div>
            <b className="font-semibold">{t("verdict")}</b>
            <p className="mt-px text-small text-text-2">{t("reason")}</p>
            <span className={buttonClass({ size: "s", class: "mt-2.5" })}>
              <WandSparkles />
              {t("fix")}
            </span>
          </div>
        </figcaption>
      </figure>
    </section>
  );
}
