import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { PagePolicy } from "@/components/shell/page-policy";
import { TypefaceKeeper } from "@/components/shell/typeface-keeper";
import { typefaceCookie } from "@/components/shell/preferences";
import { siteApp } from "./_auth/app";
import { devicePreferences } from "./i18n/preferences";
import { Words } from "./i18n/words";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ui");
  const brand = t("brand");
  return {
    metadataBase: new URL(siteApp().ctx.config.APP_URL),
    title: { default: brand, template: `%s · ${brand}` },
    description: t("description"),
    applicationName: brand,
    openGraph: { type: "website", siteName: brand, locale: (await getLocale()) === "ko" ? "ko_KR" : "en_US" },
    twitter: { card: "summary_large_image" },
  };
}

export const viewport: Viewport = {
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f5f1" },
    { media: "(prefers-color-scheme: dark)", color: "#11100e" },
  ],
};

/** Theme, text size and language come from cookies, so the first paint is already right. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme, textSize, locale } = await devicePreferences();
  const hasTypeface = (await cookies()).has(typefaceCookie);
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html
      lang={locale}
      data-theme={theme === "system" ? undefined : theme}
      data-size={textSize === "normal" ? undefined : textSize}
      data-typeface={hasTypeface ? "own" : undefined}
    >
      <body>
        <PagePolicy nonce={nonce} />
        <TypefaceKeeper />
        <Words folder="">{children}</Words>
      </body>
    </html>
  );
}
