import type { ReactNode } from "react";
import { Words } from "@/app/i18n/words";

/** The words alone: what calls the API comes with the search. */
export default function ReviewsLayout({ children }: { children: ReactNode }) {
  return <Words folder="(console)/reviews">{children}</Words>;
}
