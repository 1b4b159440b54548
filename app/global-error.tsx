"use client";

import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

const words = {
  ko: {
    brand: "우리가게 도우미",
    title: "화면을 불러오지 못했어요",
    detail: "모아 둔 리뷰와 답글은 안전해요. 잠시 뒤에 다시 불러와 주세요.",
    retry: "다시 불러오기",
  },
  en: {
    brand: "Our Shop Helper",
    title: "This page didn’t load",
    detail: "Your reviews and replies are safe. Please try again in a moment.",
    retry: "Try again",
  },
};

/** The last resort when even the layout fails: its own words, no parts that could fail again. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  const locale = typeof document !== "undefined" && /\blocale=en/.test(document.cookie) ? "en" : "ko";
  const { brand, title, detail, retry } = words[locale];
  return (
    <html lang={locale}>
      <body>
        <title>{brand}</title>
        <div aria-hidden className="awning h-13 [--n:7] lg:[--n:25]" />
        <main className="px-4.5 pt-20 text-center">
          <h1>{title}</h1>
          <p className="mt-1.5 text-text-2">{detail}</p>
          <button
            type="button"
            onClick={reset}
            className="mt-6 h-11 rounded-md bg-accent px-4.5 font-semibold text-on-accent"
          >
            {retry}
          </button>
          {error.digest ? <p className="mt-4 text-small text-text-3">{error.digest}</p> : null}
        </main>
      </body>
    </html>
  );
}
