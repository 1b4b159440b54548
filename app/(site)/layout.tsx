import type { ReactNode } from "react";
import { devicePreferences } from "@/app/i18n/preferences";
import { Words } from "@/app/i18n/words";
import { SkipLink } from "@/components/shell/skip-link";
import { SiteFooter } from "./_parts/site-footer";
import { SiteHeader } from "./_parts/site-header";

export default async function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <Words folder="(site)">
      <div className="flex min-h-dvh flex-col overflow-x-clip">
        <SkipLink />
        <SiteHeader />
        <main id="main" tabIndex={-1} className="flex-1 focus-visible:shadow-none!">
          {children}
        </main>
        <SiteFooter preferences={await devicePreferences()} />
      </div>
    </Words>
  );
}
