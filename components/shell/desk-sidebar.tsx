"use client";

import { Suspense } from "react";
import { lazyPart } from "@/components/ui/lazy-part";
import { useIsPhone } from "@/components/ui/phone";
import type { FrameProps } from "./frame-props";

const Sidebar = lazyPart(() => import("./sidebar").then((file) => file.Sidebar));

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
