/** Pictures of the product on the landing page, taken by scripts/landing-shots.ts. */
export type ShotName = "inbox" | "overview" | "analytics";
export type ShotSize = "desk" | "phone";

export const shades = ["light", "dark"] as const;
export type Shade = (typeof shades)[number];

/** The window a picture was taken of, in CSS pixels. */
export const shotFrames = {
  desk: { width: 1440, height: 800 },
  phone: { width: 390, height: 844 },
} as const satisfies Record<ShotSize, { width: number; height: number }>;

/** How wide its files are, in pixels. */
export const shotWidths = { desk: [1080, 2160], phone: [540, 780] } as const satisfies Record<
  ShotSize,
  readonly number[]
>;

type ShotFile = { name: ShotName; size: ShotSize; shade: Shade; width: number };

/** Where a picture lies below public/. */
export const shotFile = ({ name, size, shade, width }: ShotFile): string =>
  `/landing/${name}-${size}-${shade}-${width}.webp`;
