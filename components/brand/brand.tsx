import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { BrandMark } from "./mark";

type BrandProps = { href: string; size?: "m" | "l"; className?: string };

/** The mark with the name beside it. */
export function Brand({ href, size = "m", className }: BrandProps) {
  const t = useTranslations("ui");
  return (
    <Link
      href={href}
      className={cn(
        "flex items-center gap-2.25 text-[1rem] font-bold tracking-[-.03em] text-text no-underline hover:no-underline max-lg:min-h-11",
        size === "l" && "lg:text-title",
        className,
      )}
    >
      <BrandMark className={size === "l" ? "size-8" : "size-6.5"} />
      <span>{t("brand")}</span>
    </Link>
  );
}
