"use client";

import { type ReactNode, Suspense, useState } from "react";
import { fetchAhead } from "@/components/ui/fetch-again";
import { lazyPart } from "@/components/ui/lazy-part";
import type { TrendPictureProps } from "./trend-picture";

const load = () => import("./trend-picture").then((file) => file.TrendPicture);
const TrendPicture = lazyPart(load);

type TouchedPictureProps = TrendPictureProps & {
  className?: string;
  /** The same as a still picture. */
  still: ReactNode;
};

/** A still picture, until a finger or mouse on it brings the chart that answers. */
export function TouchedPicture({ still, className, ...picture }: TouchedPictureProps) {
  const [isTouched, setTouched] = useState(false);
  const touch = () => fetchAhead(() => load().then(() => setTouched(true)));
  return (
    <div className={className} onPointerEnter={isTouched ? undefined : touch}>
      {isTouched ? (
        <Suspense fallback={still}>
          <TrendPicture {...picture} />
        </Suspense>
      ) : (
        still
      )}
    </div>
  );
}
