"use client";

import { Activity, type ComponentType, lazy, Suspense, use, useEffect, useState } from "react";
import { PhoneGuess } from "@/components/ui/phone";
import { fetchAgain } from "@/components/ui/fetch-again";
import { firstUse } from "./first-use";
import { dropHeld, holdUse } from "./held-use";

type AtFirstUseProps = {
  /** Whether the HTML of the server lacks nothing a phone shows. */
  isComplete: boolean;
};

/**
 * A part of which the page brings the HTML, and whose code is fetched when it is first used. Once alive it calls `playHeld`.
 * Nothing around it may change before: React would make it anew instead of taking over what the server wrote.
 */
export function atFirstUse<Props extends object>(
  /** Tells it from the other parts: going from one to the other, both stand in the page for a moment. */
  name: string,
  fetchPart: () => Promise<ComponentType<Props>>,
  /** Where the open product goes to it: its place until the code has come. */
  OnItsWay: ComponentType,
  /** Whether this browser has to see something else than what the server wrote. */
  isWantedAtOnce: () => boolean = () => false,
) {
  /** Whether the page's HTML brought the part; going to it in the open product, nothing of it stands yet. */
  const isInHtml = () => typeof window === "undefined" || document.querySelector(`[data-served-part=${name}]`) !== null;

  const isBrowser = typeof window !== "undefined";
  if (isBrowser) holdUse();
  const Part = lazy(async () => {
    if (isBrowser && !isWantedAtOnce()) await firstUse();
    return { default: await fetchAgain(fetchPart) };
  }) as ComponentType<Props>;
  return function AtFirstUse({ isComplete, ...props }: AtFirstUseProps & Props) {
    const isForPhone = use(PhoneGuess);
    const [isServed] = useState(isInHtml);
    useEffect(() => dropHeld, []);
    return (
      <div data-served-part={name} data-complete={(isComplete && isForPhone) || undefined} className="contents">
        {isServed ? (
          // In one piece with the page's first HTML: a Suspense boundary of this size React would send after it.
          <Activity>
            <Part {...(props as unknown as Props)} />
          </Activity>
        ) : (
          <Suspense fallback={<OnItsWay />}>
            <Part {...(props as unknown as Props)} />
          </Suspense>
        )}
      </div>
    );
  };
}
