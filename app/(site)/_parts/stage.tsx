import { useTranslations } from "next-intl";
import { Awning } from "@/components/brand/awning";
import type { Preferences } from "@/components/shell/preferences";
import { Phone } from "./phone";
import { Shot } from "./shot";

/** The inbox under the awning: at a desk with a phone before it, on a phone alone. */
export function Stage({ theme }: Pick<Preferences, "theme">) {
  const t = useTranslations("site.shots");
  return (
    <div className="relative mx-auto mt-8 max-w-268 text-left lg:mt-10">
      <Awning className="relative z-2 mx-auto -mb-6.5 h-12 w-78 rounded-t-md [--n:7] lg:-mx-3 lg:-mb-6 lg:h-13 lg:w-auto lg:[--n:25]" />
      <div className="overflow-hidden rounded-[.875rem] border border-border-strong bg-bg pt-6 shadow-3 max-lg:hidden">
        <Shot name="inbox" size="desk" theme={theme} alt={t("inboxDesk")} sizes="min(67rem, 100vw - 4rem)" />
      </div>
      <Phone className="mx-auto w-70 pt-5 lg:absolute lg:-right-7 lg:-bottom-10 lg:w-60 lg:pt-0">
        <Shot
          name="inbox"
          size="phone"
          theme={theme}
          alt={t("inboxPhone")}
          sizes="(min-width: 64rem) 14rem, 17rem"
          isFirst
        />
      </Phone>
    </div>
  );
}
