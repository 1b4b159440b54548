import { Link } from "@/components/ui/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { devicePreferences } from "@/app/i18n/preferences";
import { Awning } from "@/components/brand/awning";
import { Brand } from "@/components/brand/brand";
import { LocaleButton } from "@/components/shell/locale-button";
import { SkipLink } from "@/components/shell/skip-link";
import { ButtonLink } from "@/components/ui/button";

type AuthCardProps = {
  title: string;
  lead: string;
  /** The way to the other of the two pages. */
  other: { ask: string; label: string; href: string };
  children: ReactNode;
};

/** The card under the awning; on a phone the awning runs across the top and the card loses its edge. */
export async function AuthCard({ title, lead, other, children }: AuthCardProps) {
  const t = await getTranslations("auth");
  return (
    <div className="flex min-h-dvh flex-col max-lg:bg-surface">
      <SkipLink />
      <header className="flex h-15 items-center pr-2 pl-4.5 lg:h-18 lg:px-8">
        <Brand href="/" size="l" className="flex-1" />
        <span className="text-small text-text-2 max-lg:hidden">{other.ask}</span>
        <ButtonLink href={other.href} kind="quiet" className="text-accent-text hover:text-accent-text">
          {other.label}
        </ButtonLink>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="grid flex-1 place-items-start justify-items-center focus-visible:shadow-none! lg:place-items-center lg:px-5 lg:py-8"
      >
        <div className="w-full lg:w-114">
          <Awning className="relative z-2 h-10 [--n:7] lg:-mx-3 lg:-mb-6 lg:h-12 lg:rounded-t-md lg:[--n:9]" />
          <div className="px-4.5 pt-5 pb-4 lg:rounded-[.875rem] lg:border lg:bg-surface lg:px-9 lg:pt-13 lg:pb-8 lg:shadow-2">
            <h1 className="text-[1.5rem] lg:text-h1">{title}</h1>
            <p className="mt-1 text-text-2">{lead}</p>
            {children}
          </div>
        </div>
      </main>
      <footer className="flex justify-center gap-5 px-4 pt-2 pb-5 text-small lg:pb-7">
        <Link href="/terms" className="inline-flex min-h-6 items-center text-text-2 max-lg:min-h-11">
          {t("terms")}
        </Link>
        <Link href="/privacy" className="inline-flex min-h-6 items-center text-text-2 max-lg:min-h-11">
          {t("privacy")}
        </Link>
        <LocaleButton preferences={await devicePreferences()} />
      </footer>
    </div>
  );
}
