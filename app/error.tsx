"use client";

import { LazyErrorView } from "@/components/shell/lazy-error-view";
import type { ErrorViewProps } from "@/components/shell/error-view";

/** Where nothing stands around the page any more. */
export default function ErrorPage(props: ErrorViewProps) {
  return (
    <main id="main" className="flex min-h-dvh flex-col">
      <div aria-hidden className="awning h-13 [--n:7] lg:[--n:25]" />
      <div className="m-auto pb-[16vh]">
        <LazyErrorView {...props} />
      </div>
    </main>
  );
}
