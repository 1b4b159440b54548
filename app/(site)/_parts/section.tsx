import type { ReactNode } from "react";

type SectionProps = { id: string; title: ReactNode; lead: ReactNode; children: ReactNode };

export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mx-auto max-w-272 px-4.5 pt-18 lg:px-8 lg:pt-26">
      <h2 id={`${id}-title`} className="text-center text-h1 tracking-[-.035em] lg:text-[2.125rem]">
        {title}
      </h2>
      <p className="mt-2.5 mb-10 text-center text-read text-balance text-text-2">{lead}</p>
      {children}
    </section>
  );
}
