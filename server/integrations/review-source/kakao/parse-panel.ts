import { z } from "zod";
import { VendorError } from "@/server/integrations/vendor-error";
import { clean, IdSchema, soft } from "./shapes";

/** A shop as its panel describes it. */
export type Panel = {
  name: string;
  category: string | null;
  address: string | null;
  phone: string | null;
  menu: string[];
  /** How many reviews it says there are; null when it does not say. */
  reviewCount: number | null;
  /** False: "후기 미제공", the shop has no reviews to show on Kakao Map. */
  offersReviews: boolean;
};

const longestMenu = 200;
const longestDish = 40;

const PanelSchema = z.object({
  summary: z.object({
    name: z.string().trim().min(1),
    confirm_id: soft(IdSchema),
    category: soft(z.object({ name: soft(z.string()), name2: soft(z.string()), name1: soft(z.string()) })),
    address: soft(z.object({ road: soft(z.string()), disp: soft(z.string()) })),
    phone_numbers: soft(z.array(z.object({ tel: soft(z.string()) }).catch({}))),
  }),
  kakaomap_review: soft(z.object({ score_set: soft(z.object({ review_count: soft(z.int().nonnegative()) })) })),
  menu: soft(
    z.object({
      menus: soft(z.object({ items: soft(z.array(z.object({ name: soft(z.string()) }).catch({}))) })),
    }),
  ),
});

/** Reads `places/panel3/{id}`. Throws VendorError `layout-changed`, or `wrong-shop` when it is another shop's. */
export function parsePanel(answer: unknown, id: string): Panel {
  const panel = PanelSchema.safeParse(answer);
  if (!panel.success) throw new VendorError("layout-changed", "panel3 has not the known shape");
  const { summary, kakaomap_review: reviews, menu } = panel.data;
  if (summary.confirm_id && summary.confirm_id !== id)
    throw new VendorError("wrong-shop", "the panel is another shop's");
  const { category, address, phone_numbers: phones } = summary;
  const dishes = (menu?.menus?.items ?? []).map(({ name }) => clean(name ?? "").slice(0, longestDish));
  return {
    name: clean(summary.name),
    category: clean(category?.name ?? category?.name2 ?? category?.name1 ?? "") || null,
    address: clean(address?.road || address?.disp || "") || null,
    phone: clean(phones?.find(({ tel }) => tel)?.tel ?? "") || null,
    menu: [...new Set(dishes.filter(Boolean))].slice(0, longestMenu),
    reviewCount: reviews?.score_set?.review_count ?? null,
    offersReviews: Boolean(reviews),
  };
}
