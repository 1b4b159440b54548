"use client";

import { type ComponentType, lazy, Suspense, useState } from "react";
import { fetchAgain } from "./fetch-again";

/** A part of which nothing is there, nor fetched, until it opens for the first time. */
export function openedLater<Props extends { open: boolean }>(fetchPart: () => Promise<ComponentType<Props>>) {
  const Part = lazy(async () => ({ default: await fetchAgain(fetchPart) })) as ComponentType<Props>;
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
