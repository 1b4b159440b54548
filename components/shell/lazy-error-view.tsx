"use client";

import { lazy, Suspense } from "react";
import type { ErrorViewProps } from "./error-view";

const ErrorView = lazy(async () => ({ default: (await import("./error-view")).ErrorView }));

/** Every page carries its error page along; this one is fetched when it is needed. */
export function LazyErrorView(props: ErrorViewProps) {
  return (
    <Suspense>
      <ErrorView {...props} />
    </Suspense>
  );
}
