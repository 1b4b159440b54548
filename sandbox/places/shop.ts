import { z } from "zod";

/** The path segment Naver files a shop under. */
const shopTypes = [
  "restaurant",
  "cafe",
  "hairshop",
  "nailshop",
  "beauty",
  "hospital",
  "accommodation",
  "place",
] as const;

export const ShopSchema = z.object({
  /** Public id, in every Naver Place address. */
  placeId: z.string().regex(/^\d{6,}$/),
  /** Owner-console id, in the SmartPlace address; never equal to placeId. */
  placeSeq: z.string().regex(/^\d+$/),
  /** The console wants it in the address, the Referer and the variables. */
  bookingBusinessId: z.string().regex(/^\d+$/),
  type: z.enum(shopTypes),
  name: z.string().min(1),
  category: z.string(),
  roadAddress: z.string(),
  phone: z.string(),
  hours: z.string(),
  intro: z.string(),
  menu: z.array(z.object({ name: z.string(), priceWon: z.int().nonnegative() })),
  /** Code of the short link. */
  shortCode: z.string().regex(/^[A-Za-z0-9]+$/),
  /** Whether the owner shows stars to the public (2026 setting). */
  showScore: z.boolean(),
  /** Which page `/{type}/{placeId}/review/visitor` gives: reviews in the page, or fetched by its script. */
  variant: z.enum(["mobile", "pcmap"]),
  /** Reviews counted in the total that no page ever shows. */
  unreachable: z.int().nonnegative(),
});
export type Shop = z.infer<typeof ShopSchema>;

/** What a test has to say of a shop; the rest is made up. */
export const NewShopSchema = ShopSchema.partial().required({ name: true });
export type NewShop = z.infer<typeof NewShopSchema>;

/** Fills in what was left out, with ids derived from `serial` so that they do not meet those of the demo shops. */
export function completeShop(given: NewShop, serial: number): Shop {
  return {
    placeId: String(1_900_000_000 + serial),
    placeSeq: String(7_700_000 + serial),
    bookingBusinessId: String(880_000 + serial),
    type: "restaurant",
    category: "한식",
    roadAddress: "서울 마포구 연남로 1",
    phone: "02-000-0000",
    hours: "매일 11:00 - 21:00",
    intro: "",
    menu: [],
    shortCode: `sim${serial}`,
    showScore: false,
    variant: "mobile",
    unreachable: 0,
    ...given,
  };
}
