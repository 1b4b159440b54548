"use client";

import { lazy, Suspense } from "react";
import { fetchAgain } from "@/components/ui/fetch-again";
import { useIsPhone } from "@/components/ui/phone";
import type { FrameProps } from "./frame-props";

const loadSidebar = async () => ({ default: (await import("./sidebar")).Sidebar });
const Sidebar = lazy(() => fetchAgain(loadSidebar));

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
