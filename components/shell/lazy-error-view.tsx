"use client";

import { Suspense } from "react";
import { lazyPart } from "@/components/ui/lazy-part";
import type { ErrorViewProps } from "./error-view";

const ErrorView = lazyPart(() => import("./error-view").then((file) => file.ErrorView));

/** Every page carries its error page along; this one is fetched when it is needed. */
export function LazyErrorView(props: ErrorViewProps) {
  return (
    <Suspense>
      <ErrorView {...props} />
    </Suspense>
  );
}
