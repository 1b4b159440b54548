import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";

const forms = [
  "https://m.place.naver.com/restaurant/1384720591/home",
  "https://map.naver.com/p/entry/place/1384720591",
  "https://naver.me/xAbCdEf1",
  "https://place.map.kakao.com/1402324982",
  "https://kko.to/xAbCdEf1gH",
];

/** Which addresses are understood, folded until somebody wonders. */
export function AddressForms() {
  const t = useTranslations("onboarding.address");
  return (
    <details className="group mt-2 text-small text-text-2">
      <summary className="inline-flex cursor-pointer list-none items-center gap-1 rounded-sm py-1 font-medium max-lg:min-h-11 [&::-webkit-details-marker]:hidden">
        {t("forms")}
        <ChevronDown className="transition-transform duration-(--t-fast) group-open:rotate-180" />
      </summary>
      <ul className="mt-1 grid gap-1 break-all text-text-3">
        {[...forms, t("share")].map((form) => (
          <li key={form}>{form}</li>
        ))}
      </ul>
    </details>
  );
}
