import { useTranslations } from "next-intl";
import type { Preferences } from "@/components/shell/preferences";
import { Phone } from "./phone";
import { Shot } from "./shot";

const stops = ["overview", "analytics"] as const;

/** Two more screens, each with what it is for. */
export function Tour({ theme }: Pick<Preferences, "theme">) {
  const t = useTranslations("site.tour");
  const shots = useTranslations("site.shots");
  return (
    <section aria-label={t("label")} className="mx-auto grid max-w-272 gap-18 px-4.5 pt-18 lg:gap-24 lg:px-8 lg:pt-26">
      {stops.map((name) => (
        <div
          key={name}
          className="group grid items-center gap-8 lg:grid-cols-[17rem_1fr] lg:gap-12 lg:even:grid-cols-[1fr_17rem]"
        >
          <div className="max-lg:text-center lg:group-even:order-2">
            <h2 className="text-h1 tracking-[-.035em] text-balance lg:text-[2.125rem]">{t(`${name}.title`)}</h2>
            <p className="mt-3 text-read text-balance text-text-2">{t(`${name}.text`)}</p>
          </div>
          <div className="overflow-hidden rounded-lg border border-border-strong shadow-2 max-lg:hidden">
            <Shot name={name} size="desk" theme={theme} alt={shots(name)} sizes="min(44rem, 100vw - 24rem)" />
          </div>
          <Phone className="mx-auto w-70 lg:hidden">
            <Shot name={name} size="phone" theme={theme} alt={shots(name)} sizes="17rem" />
          </Phone>
        </div>
      ))}
    </section>
  );
}
