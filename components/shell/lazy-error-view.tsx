"use client";

import { lazy, Suspense } from "react";
import { fetchAgain } from "@/components/ui/fetch-again";
import type { ErrorViewProps } from "./error-view";

const load = async () => ({ default: (await import("./error-view")).ErrorView });
const ErrorView = lazy(() => fetchAgain(load));

/** Every page carries its error page along; this one is fetched when it is needed. */
export function LazyErrorView(props: ErrorViewProps) {
  return (
    <Suspense>
      <ErrorView {...props} />
    </Suspense>
  );
}
