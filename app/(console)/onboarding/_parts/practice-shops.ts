import { z } from "zod";
import type { PracticeShop } from "@/components/onboarding/practice-shops";
import { homePageUrl, placeSite } from "@/server/domain/place-url";
import type { Config } from "@/server/platform/config";

const shownShops = 5;
const waitMs = 1_000;
const Shops = z.object({ result: z.array(z.object({ placeId: z.string(), type: z.string(), name: z.string() })) });

/** The shops of the sandbox, as addresses one may paste; none in production or while it does not answer. */
export async function listPracticeShops({ APP_ENV, NAVER_BASE_URL }: Config): Promise<PracticeShop[]> {
  if (APP_ENV === "production") return [];
  try {
    const answer = await fetch(new URL("/__sim/api/shops", NAVER_BASE_URL), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "[]",
      cache: "no-store",
      signal: AbortSignal.timeout(waitMs),
    });
    const { result } = Shops.parse(await answer.json());
    const site = placeSite(NAVER_BASE_URL);
    return result
      .slice(0, shownShops)
      .map(({ placeId, type, name }) => ({ name, url: homePageUrl(site, type, placeId) }));
  } catch {
    return [];
  }
}
