import { ChevronLeft } from "lucide-react";
import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";

/** The way back to the page above, as large as a thumb. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="-ml-1 inline-flex items-center gap-1 text-small font-medium text-text-2 max-lg:min-h-11 max-lg:min-w-11"
    >
      <ChevronLeft />
      {children}
    </Link>
  );
}
