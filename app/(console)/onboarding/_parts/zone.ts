/** Another way in, as one wide button. */
export const zoneClass =
  "flex w-full items-center gap-3.5 rounded-lg border-[1.5px] border-dashed border-border-control p-4.5 text-left text-text-2 no-underline hover:bg-hover hover:no-underline";
