import type { ReactNode } from "react";

type SettingsSectionProps = { id: string; title: ReactNode; reason?: ReactNode; children: ReactNode };

/** One subject of the settings: what it is on the left, its controls on the right; below each other on a phone. */
export function SettingsSection({ id, title, reason, children }: SettingsSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid max-w-240 scroll-mt-4 gap-3 py-6 not-first:border-t lg:grid-cols-[17.5rem_minmax(0,1fr)] lg:gap-8 lg:pt-6.5 lg:pb-7"
    >
      <div>
        <h2 id={`${id}-title`} className="text-title">
          {title}
        </h2>
        {reason ? <p className="mt-1 max-w-60 text-small text-text-2 max-lg:max-w-none">{reason}</p> : null}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
