"use client";

import { Store } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip, Chips } from "@/components/ui/chip";
import { Notice } from "@/components/ui/notice";

export type PracticeShop = { name: string; url: string };

/** Made-up shops a visitor of the demo may connect. */
export function PracticeShops({ shops, onChoose }: { shops: readonly PracticeShop[]; onChoose: (url: string) => void }) {
  const t = useTranslations("onboarding.sandbox");
  return (
    <Notice icon={<Store />} title={t("title")} className="mt-6">
      <p>{t("detail")}</p>
      <Chips className="mt-2.5">
        {shops.map((shop) => (
          <Chip key={shop.url} onClick={() => onChoose(shop.url)}>
            {shop.name}
          </Chip>
        ))}
      </Chips>
    </Notice>
  );
}
