import type { ReactNode } from "react";
import { Awning } from "@/components/brand/awning";
import { BrandMark } from "@/components/brand/mark";

type LonePageProps = { title: ReactNode; detail: ReactNode; children: ReactNode };

/** A page with nothing around it: where there is none, or no network. */
export function LonePage({ title, detail, children }: LonePageProps) {
  return (
    <main id="main" className="flex min-h-dvh flex-col text-center">
      <Awning className="h-13 [--n:7] lg:[--n:25]" />
      <div className="m-auto px-4.5 pt-8 pb-[16vh]">
        <BrandMark className="mx-auto mb-5 size-14" />
        <h1>{title}</h1>
        <p className="mx-auto mt-2 mb-7 max-w-100 text-balance text-text-2">{detail}</p>
        {children}
      </div>
    </main>
  );
}
