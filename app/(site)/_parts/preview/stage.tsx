import { useTranslations } from "next-intl";
import { Awning } from "@/components/brand/awning";
import { DesktopPreview } from "./desktop-preview";
import { PhonePreview } from "./phone-preview";

/** The product under its awning: drawn with the product's own parts, for looking only. */
export function Stage() {
  const t = useTranslations("site.preview");
  return (
    <div className="relative mx-auto mt-8 max-w-268 text-left lg:mt-10">
      <Awning className="relative z-2 mx-auto -mb-6.5 h-12 w-78 rounded-t-md [--n:7] lg:-mx-3 lg:-mb-6 lg:h-13 lg:w-auto lg:[--n:25]" />
      <div
        role="img"
        aria-label={t("desktop")}
        className="h-[43.375rem] overflow-hidden rounded-[.875rem] border border-border-strong bg-bg pt-6 shadow-3 max-lg:hidden"
      >
        <div inert className="h-225 w-360 origin-top-left scale-[.7444]">
          <DesktopPreview />
        </div>
      </div>
      <div
        role="img"
        aria-label={t("phone")}
        className="mx-auto h-[calc(52.75rem*var(--zoom)+1.25rem+12px)] w-[calc(24.375rem*var(--zoom)+12px)] overflow-hidden rounded-[1.75rem] border-6 border-[oklch(.25_.01_60)] bg-surface pt-5 shadow-3 [--zoom:.687] lg:absolute lg:-right-7 lg:-bottom-10 lg:h-[calc(52.75rem*var(--zoom)+12px)] lg:pt-0 lg:[--zoom:.585]"
      >
        <div inert className="h-211 w-[24.375rem] origin-top-left scale-(--zoom)">
          <PhonePreview />
        </div>
      </div>
    </div>
  );
}
