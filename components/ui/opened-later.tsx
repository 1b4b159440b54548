"use client";

import { type ComponentType, Suspense, useState } from "react";
import { lazyPart } from "./lazy-part";

/** A part of which nothing is there, nor fetched, until it opens for the first time. */
export function openedLater<Props extends { open: boolean }>(fetchPart: () => Promise<ComponentType<Props>>) {
  const Part = lazyPart(fetchPart);
  return function OpenedLater(props: Props) {
    const [wasOpened, setWasOpened] = useState(props.open);
    if (props.open && !wasOpened) setWasOpened(true);
    if (!wasOpened) return null;
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}
