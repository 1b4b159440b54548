"use client";

import { Store } from "lucide-react";
import { useTranslations } from "next-intl";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

export type Practice = {
  /** Made-up shops by their address. */
  shops: readonly { platform: "naver" | "kakao"; name: string; url: string }[];
  /** A made-up Google login that manages shops; null where Google is switched off. */
  googleEmail: string | null;
};

type PracticeShopsProps = { practice: Practice; onChoose: (url: string) => void; onGoogle: () => void };

/** What a visitor of the demo may connect: a shop by its address, or a login at Google. */
export function PracticeShops({ practice: { shops, googleEmail }, onChoose, onGoogle }: PracticeShopsProps) {
  const t = useTranslations("onboarding.sandbox");
  return (
    <Notice icon={<Store />} title={t("title")} className="mt-6">
      <p>{t("detail")}</p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        {shops.map(({ platform, name, url }) => (
          <Button key={url} size="s" onClick={() => onChoose(url)}>
            <PlatformTile platform={platform} />
            {name}
          </Button>
        ))}
        {googleEmail ? (
          <Button size="s" onClick={onGoogle}>
            <PlatformTile platform="google" decorative />
            {t("google")}
          </Button>
        ) : null}
      </div>
      {googleEmail ? <p className="mt-2">{t("googleDetail", { email: googleEmail })}</p> : null}
    </Notice>
  );
}
