import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import type { Preferences } from "@/components/shell/preferences";
import { Stage } from "./stage";

export function Hero({ theme }: Pick<Preferences, "theme">) {
  const t = useTranslations("site.hero");
  return (
    <section className="mx-auto max-w-304 px-4.5 pt-9 text-center lg:px-8 lg:pt-13">
      <h1 className="text-[2.375rem] leading-[1.16] font-extrabold tracking-[-.045em] whitespace-pre-line lg:text-display">
        {t("title")}
      </h1>
      <p className="mx-auto mt-3.5 mb-6 max-w-136 text-read leading-[1.6] text-balance text-text-2 lg:mt-4.5 lg:mb-7 lg:text-[1.1875rem]">
        {t("lead")}
      </p>
      <div className="flex flex-col justify-center gap-2.5 lg:flex-row">
        <ButtonLink href="/sign-up" kind="primary" size="xl">
          {t("start")}
        </ButtonLink>
        <ButtonLink href="/#how" size="xl">
          {t("look")}
        </ButtonLink>
      </div>
      <p className="mt-3.5 text-small text-text-3">{t("fine")}</p>
      <Stage theme={theme} />
      <p className="mt-4 text-small text-text-3 lg:mt-14">{t("sample")}</p>
    </section>
  );
}
