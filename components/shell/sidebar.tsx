import { useTranslations } from "next-intl";
import { Brand } from "@/components/brand/brand";
import { FindRow } from "@/components/palette/find-button";
import type { FrameProps } from "./frame-props";
import { NavList } from "./nav-list";
import { StoreSwitch } from "./store-switch";
import { UsageMeter } from "./usage-meter";
import { UserMenu } from "./user-menu";

/** 236 px wide; folds to icons between 1024 and 1279 px. */
export function Sidebar({ user, nav, counts, stores, usage, preferences }: FrameProps) {
  const t = useTranslations("shell");
  return (
    <aside className="hidden min-h-0 flex-col gap-0.5 overflow-y-auto px-2 pt-3.5 pb-3 lg:flex lg:group-has-data-alone/frame:hidden xl:px-3 print:hidden">
      <Brand href="/overview" className="px-2 pt-1 pb-3.5 lg:max-xl:[&>span]:sr-only" />
      {stores.length > 1 ? <StoreSwitch stores={stores} className="lg:max-xl:hidden" /> : null}
      <FindRow />
      <nav aria-label={t("mainMenu")}>
        <NavList nav={nav} counts={counts} />
      </nav>
      <div className="mt-auto">
        {usage ? <UsageMeter {...usage} className="lg:max-xl:hidden" /> : null}
        <UserMenu user={user} preferences={preferences} />
      </div>
    </aside>
  );
}
