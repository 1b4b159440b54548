"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

type WhenSeenProps = {
  /** Stands there until then; as high as what comes. */
  placeholder: ReactNode;
  children: ReactNode;
};

/** Draws its children once they come into view or the page is printed, so that nothing they need is fetched before. */
export function WhenSeen({ placeholder, children }: WhenSeenProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || !place.current) return;
    const see = () => setSeen(true);
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && see());
    watcher.observe(place.current);
    window.addEventListener("beforeprint", see);
    return () => {
      watcher.disconnect();
      window.removeEventListener("beforeprint", see);
    };
  }, [isSeen]);
  return <div ref={place}>{isSeen ? children : placeholder}</div>;
}
