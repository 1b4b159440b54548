import type { ReactNode } from "react";

type SettingsPartProps = { id: string; title: ReactNode; children: ReactNode };

/** One subject of a shop's settings; `#id` leads to it, below a phone's top bar. */
export function SettingsPart({ id, title, children }: SettingsPartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 pt-7 max-lg:scroll-mt-15">
      <h2 id={`${id}-title`} className="mb-2">
        {title}
      </h2>
      {children}
    </section>
  );
}
