"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

type WhenSeenProps = { placeholder: ReactNode; className?: string; children: ReactNode };

/** What is costly to draw is drawn once it comes near the eye; until then `placeholder` holds its place. */
export function WhenSeen({ placeholder, className, children }: WhenSeenProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || isSeen) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setIsSeen(true),
      { rootMargin: "200px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen]);
  return (
    <div ref={place} className={className}>
      {isSeen ? children : placeholder}
    </div>
  );
}
