"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import type { TrendPictureProps } from "./trend-picture";

const load = async () => ({ default: (await import("./trend-picture")).TrendPicture });
const TrendPicture = lazy(load);

type TouchedPictureProps = TrendPictureProps & {
  className?: string;
  /** The same as a still picture. */
  still: ReactNode;
};

/** A still picture, until a finger or mouse on it brings the chart that answers. */
export function TouchedPicture({ still, className, ...picture }: TouchedPictureProps) {
  const [isTouched, setTouched] = useState(false);
  return (
    <div className={className} onPointerEnter={isTouched ? undefined : () => void load().then(() => setTouched(true))}>
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
