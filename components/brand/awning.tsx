import { cn } from "@/components/ui/cn";

/** The awning stripe: landing, sign-in, 404; never in the working screens. Set the count with `[--n:25]`. */
export function Awning({ className }: { className?: string }) {
  return <div aria-hidden className={cn("awning h-12", className)} />;
}
