"use client";

import { lazy, Suspense } from "react";
import { useIsPhone } from "@/components/ui/phone";
import type { FrameProps } from "./frame-props";

const Sidebar = lazy(async () => ({ default: (await import("./sidebar")).Sidebar }));

/** The sidebar, in the first HTML of a desktop; a phone never fetches it. */
export function DeskSidebar(frame: FrameProps) {
  const place = <div className="hidden lg:block lg:group-has-data-alone/frame:hidden" />;
  if (useIsPhone()) return place;
  return (
    <Suspense fallback={place}>
      <Sidebar {...frame} />
    </Suspense>
  );
}
