import type { ReactNode } from "react";

/** The detail: what scrolls, and the bar that stays. */
export function DetailFrame({ children, bar }: { children: ReactNode; bar?: ReactNode }) {
  return (
    <>
      <div className="min-h-0 flex-1 px-8 pt-5.5 pb-4 max-xl:px-5 max-lg:px-4.5 max-lg:pt-4 lg:overflow-auto">
        <div className="mx-auto max-w-184">{children}</div>
      </div>
      {bar}
    </>
  );
}
