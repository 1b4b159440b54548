"use client";

import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** The last resort when even the layout fails: no translations, no parts that could fail again. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="ko">
      <body>
        <title>우리가게 도우미</title>
        <div aria-hidden className="awning h-13 [--n:7] lg:[--n:25]" />
        <main className="px-4.5 pt-20 text-center">
          <h1>화면을 불러오지 못했어요</h1>
          <p className="mt-1.5 text-text-2">모아 둔 리뷰와 답글은 안전해요. 잠시 뒤에 다시 불러와 주세요.</p>
          <button
            type="button"
            onClick={reset}
            className="mt-6 h-11 rounded-md bg-accent px-4.5 font-semibold text-on-accent"
          >
            다시 불러오기
          </button>
          {error.digest ? <p className="mt-4 text-small text-text-3">{error.digest}</p> : null}
        </main>
      </body>
    </html>
  );
}
