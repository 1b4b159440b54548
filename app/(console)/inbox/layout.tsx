import type { ReactNode } from "react";
import { Words } from "@/app/i18n/words";

/** The words alone: what calls the API comes with the desk. */
export default function InboxLayout({ children }: { children: ReactNode }) {
  return <Words folder="(console)/inbox">{children}</Words>;
}
