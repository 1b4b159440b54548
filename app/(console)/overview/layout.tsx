import type { ReactNode } from "react";
import { Words } from "@/app/i18n/words";

export default function OverviewLayout({ children }: { children: ReactNode }) {
  return <Words folder="(console)/overview">{children}</Words>;
}
