import type { Preferences } from "@/components/shell/preferences";
import { type Shade, type ShotName, type ShotSize, shotFile, shotFrames, shotWidths } from "./shot-files";

type ShotProps = {
  name: ShotName;
  size: ShotSize;
  theme: Preferences["theme"];
  /** What it shows, for who cannot see it. */
  alt: string;
  /** How wide it stands on the page, as the `sizes` of a picture. */
  sizes: string;
  /** Seen without scrolling on a phone. */
  isFirst?: boolean;
};

/** A picture of the product in the shade of the page. Its place is held until it is there. */
export function Shot({ name, size, theme, alt, sizes, isFirst = false }: ShotProps) {
  const shade: Shade = theme === "dark" ? "dark" : "light";
  const fileOf = (of: Shade, width: number) => shotFile({ name, size, shade: of, width });
  const filesOf = (of: Shade) => shotWidths[size].map((width) => `${fileOf(of, width)} ${width}w`).join(", ");
  return (
    <picture>
      {theme === "system" ? (
        <source media="(prefers-color-scheme: dark)" srcSet={filesOf("dark")} sizes={sizes} />
      ) : null}
      <img
        src={fileOf(shade, shotWidths[size][0])}
        srcSet={filesOf(shade)}
        sizes={sizes}
        alt={alt}
        {...shotFrames[size]}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : undefined}
        decoding="async"
        className="h-auto w-full"
      />
    </picture>
  );
}
