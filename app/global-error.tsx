"use client";

import { useSyncExternalStore } from "react";
import { readPreferences } from "@/components/shell/preferences";
import type { Locale } from "@/server/domain/locale";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** Its own, for the messages may be what failed. */
const words: Record<Locale, Record<"brand" | "title" | "detail" | "retry" | "reference", string>> = {
  ko: {
    brand: "우리가게 도우미",
    title: "화면을 불러오지 못했어요",
    detail: "모아 둔 리뷰와 답글은 안전해요. 잠시 뒤에 다시 불러와 주세요.",
    retry: "다시 불러오기",
    reference: "계속 안 되면 이 번호를 알려 주세요:",
  },
  en: {
    brand: "Our Shop Helper",
    title: "This page didn’t load",
    detail: "Your reviews and replies are safe. Please try again in a moment.",
    retry: "Try again",
    reference: "If it keeps happening, give us this number:",
  },
};

/** The last resort when even the layout fails: no parts that could fail again; how it looks, the device's cookies say. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  const cookies = useSyncExternalStore(
    () => () => {},
    () => document.cookie,
    () => "",
  );
  const { locale, theme, textSize } = readPreferences((name) => new RegExp(`\\b${name}=([^;]*)`).exec(cookies)?.[1]);
  const t = words[locale];
  return (
    <html
      lang={locale}
      data-theme={theme === "system" ? undefined : theme}
      data-size={textSize === "normal" ? undefined : textSize}
    >
      <body>
        <title>{t.brand}</title>
        <main className="flex min-h-dvh flex-col text-center">
          <div aria-hidden className="awning h-13 [--n:7] lg:[--n:25]" />
          <div className="m-auto px-4.5 pt-8 pb-[16vh]">
            <h1>{t.title}</h1>
            <p className="mx-auto mt-2 mb-7 max-w-100 text-balance text-text-2">{t.detail}</p>
            <button
              type="button"
              onClick={retry}
              className="h-11 rounded-md bg-accent px-4.5 font-semibold text-on-accent"
            >
              {t.retry}
            </button>
            {error.digest ? (
              <p className="mt-4 text-small text-text-3">
                {t.reference} {error.digest}
              </p>
            ) : null}
          </div>
        </main>
      </body>
    </html>
  );
}
