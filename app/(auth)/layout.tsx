import type { ReactNode } from "react";
import { Words } from "@/app/i18n/words";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return <Words folder="(auth)">{children}</Words>;
}
