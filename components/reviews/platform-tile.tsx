import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { Platform } from "@/server/domain/platform";

const tiles: Record<Platform, { letter: string | null; className: string }> = {
  naver: { letter: "N", className: "bg-naver text-on-naver" },
  kakao: { letter: "K", className: "bg-kakao text-on-kakao" },
  google: {
    letter: "G",
    className: "bg-google text-on-google shadow-[inset_0_0_0_1px_light-dark(oklch(.86_.006_80),transparent)]",
  },
  csv: { letter: null, className: "bg-neutral-soft text-text-2" },
};

type PlatformTileProps = {
  platform: Platform;
  size?: "m" | "l";
  /** True when the platform's name stands beside it. */
  decorative?: boolean;
  className?: string;
};

export function PlatformTile({ platform, size = "m", decorative = false, className }: PlatformTileProps) {
  const t = useTranslations("review.platform");
  const tile = tiles[platform];
  return (
    <span
      {...(decorative ? { "aria-hidden": true } : { role: "img", "aria-label": t(platform) })}
      className={cn(
        "inline-grid flex-none place-items-center leading-none font-extrabold tracking-normal",
        size === "l"
          ? "size-7 rounded-[.45rem] text-base"
          : "size-4.5 rounded-[.3rem] text-[.6875rem] max-lg:size-5 max-lg:text-caption",
        tile.className,
        className,
      )}
    >
      {tile.letter ?? <FileText className="size-[1.05em]" />}
    </span>
  );
}

/** Tile and name: how a platform is mentioned first. */
export function PlatformName({ platform, className }: { platform: Platform; className?: string }) {
  const t = useTranslations("review.platform");
  return (
    <span className={cn("inline-flex items-center gap-2", className)}>
      <PlatformTile platform={platform} decorative />
      {t(platform)}
    </span>
  );
}
