"use client";

import { Store } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

export type PracticeShop = { name: string; url: string };

/** Made-up shops a visitor of the demo may connect. */
export function PracticeShops({
  shops,
  onChoose,
}: {
  shops: readonly PracticeShop[];
  onChoose: (url: string) => void;
}) {
  const t = useTranslations("onboarding.sandbox");
  return (
    <Notice icon={<Store />} title={t("title")} className="mt-6">
      <p>{t("detail")}</p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        {shops.map((shop) => (
          <Button key={shop.url} size="s" onClick={() => onChoose(shop.url)}>
            {shop.name}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
