import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Toaster } from "@/components/ui/toast";
import type { FrameProps } from "./frame-props";
import { BarLinks } from "./bar-header";
import { MissingCode } from "./missing-code";
import { OfflineBar } from "./offline-bar";
import { OfflinePageKeeper } from "./offline-page-keeper";
import { DeskSidebar } from "./desk-sidebar";
import { SkipLink } from "./skip-link";
import { TabBar } from "./tab-bar";
import { TopBar } from "./top-bar";

/**
 * The signed-in frame: sidebar from 1024 px, top bar and tab bar below.
 * On a phone a page with `data-own-bar` brings its own top bar, one with `data-detail` also takes the tab bar's place.
 */
export function AppFrame({ children, notices, ...frame }: FrameProps & { children: ReactNode; notices?: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <>
      <SkipLink />
      <div className="group/frame min-h-dvh bg-surface max-lg:not-has-data-detail:pb-21 lg:grid lg:h-dvh lg:grid-cols-[3.75rem_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)] lg:overflow-hidden lg:bg-bg lg:has-data-alone:grid-cols-[minmax(0,1fr)] xl:not-has-data-alone:grid-cols-[14.75rem_minmax(0,1fr)] print:block print:h-auto print:overflow-visible">
        <DeskSidebar {...frame} />
        <div className="contents group-has-data-detail/frame:hidden group-has-data-own-bar/frame:hidden lg:hidden print:hidden">
          <TopBar brandHref="/overview">
            <BarLinks />
          </TopBar>
        </div>
        <main
          id="main"
          tabIndex={-1}
          className="min-h-0 min-w-0 focus-visible:shadow-none! lg:flex lg:flex-col lg:overflow-auto lg:border-l lg:bg-surface lg:group-has-data-alone/frame:border-l-0 print:block print:overflow-visible print:border-0"
        >
          <OfflineBar />
          <MissingCode />
          {notices}
          {/* What stands above takes its height from the page's: a page as high as the screen stays one. */}
          <div className="lg:min-h-0 lg:flex-1">{children}</div>
        </main>
        <TabBar {...frame} />
      </div>
      <OfflinePageKeeper locale={frame.preferences.locale} />
      <Toaster label={t("toasts")} />
    </>
  );
}
