import { z } from "zod";
import type { Practice } from "@/components/onboarding/practice-shops";
import { kakaoPageUrl, kakaoSite } from "@/server/domain/kakao-place-url";
import { homePageUrl, placeSite } from "@/server/domain/place-url";
import type { Config } from "@/server/platform/config";

const shownPerPlatform = 2;
const waitMs = 1_000;
const Shops = z.array(z.object({ placeId: z.string(), type: z.string(), name: z.string() }));
const GoogleOwners = z.array(z.object({ email: z.string(), placeIds: z.array(z.string()) }));

/** What of the sandbox one may connect; nothing in production or while it does not answer. */
export async function listPractice(config: Config): Promise<Practice | null> {
  if (config.APP_ENV === "production") return null;
  const ask = askSandbox(config.NAVER_BASE_URL);
  try {
    const [shops, owners] = [await ask("shops", Shops), await ask("googleOwners", GoogleOwners)];
    const [naver, kakao] = [placeSite(config.NAVER_BASE_URL), kakaoSite(config.KAKAO_BASE_URL)];
    const [onNaver, onKakao] = [shops.slice(0, shownPerPlatform), shops.slice(shownPerPlatform, 2 * shownPerPlatform)];
    const kakaoIds = await Promise.all(onKakao.map(({ placeId }) => ask("kakaoId", z.string(), placeId)));
    return {
      shops: [
        ...onNaver.map(({ placeId, type, name }) => ({
          platform: "naver" as const,
          name,
          url: homePageUrl(naver, type, placeId),
        })),
        ...onKakao.map(({ name }, index) => ({
          platform: "kakao" as const,
          name,
          url: kakaoPageUrl(kakao, kakaoIds[index] ?? ""),
        })),
      ],
      googleEmail: config.GOOGLE_CLIENT_ID ? (owners.find(({ placeIds }) => placeIds.length > 0)?.email ?? null) : null,
    };
  } catch {
    return null;
  }
}

const Answer = z.object({ result: z.unknown() });

function askSandbox(baseUrl: string) {
  return async <T extends z.ZodType>(method: string, result: T, ...parameters: string[]): Promise<z.output<T>> => {
    const answer = await fetch(new URL(`/__sim/api/${method}`, baseUrl), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(parameters),
      cache: "no-store",
      signal: AbortSignal.timeout(waitMs),
    });
    return result.parse(Answer.parse(await answer.json()).result);
  };
}
