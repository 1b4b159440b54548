"use client";

import { LazyErrorView } from "@/components/shell/lazy-error-view";
import type { ErrorViewProps } from "@/components/shell/error-view";

export default function ErrorPage(props: ErrorViewProps) {
  return (
    <main id="main">
      <LazyErrorView {...props} />
    </main>
  );
}
