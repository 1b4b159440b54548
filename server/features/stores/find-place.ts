import { z } from "zod";
import type { Ctx } from "@/server/context";
import type { Platform } from "@/server/domain/platform";
import type { PlaceSummary } from "@/server/integrations/review-source/review-source";
import { VendorError, type VendorErrorKind } from "@/server/integrations/vendor-error";
import { AppError, type AppErrorCode } from "@/server/platform/errors";

export const FindPlaceInput = z.object({ url: z.string().trim().min(1).max(2_000) });

export type FoundPlace = PlaceSummary & { platform: Platform };

/** Looks up the shop behind a pasted address or share text, for its owner to confirm. */
export async function findPlace(ctx: Ctx, input: z.infer<typeof FindPlaceInput>): Promise<FoundPlace> {
  for (const [platform, source] of Object.entries(ctx.ports.reviewSources)) {
    if (!source.parseUrl(input.url)) continue;
    try {
      return { ...(await source.findPlace(input.url)), platform: platform as Platform };
    } catch (error) {
      if (!(error instanceof VendorError)) throw error;
      ctx.log.warn({ platform, kind: error.kind, cause: error.message }, "place not found");
      const [code, message] = refusals[error.kind];
      throw new AppError(code, message, `PLACE_${error.kind}`);
    }
  }
  throw new AppError(
    "INVALID",
    "네이버 지도나 카카오맵의 가게 주소가 아니에요. 가게 페이지에서 ‘공유’를 눌러 복사한 주소를 붙여넣어 주세요.",
    "PLACE_URL",
  );
}

const busy = "지금은 플랫폼에서 가게를 찾아보지 못했어요. 조금 뒤에 다시 해 주세요.";
const refusals: Record<VendorErrorKind, [AppErrorCode, string]> = {
  temporary: ["CONFLICT", busy],
  "rate-limited": ["CONFLICT", busy],
  blocked: ["CONFLICT", busy],
  "session-expired": ["INVALID", "구글은 주소 대신 로그인으로 연결해요. 아래 ‘구글로 시작하기’를 눌러 주세요."],
  "layout-changed": ["CONFLICT", "가게 페이지의 모양이 바뀌어서 읽지 못했어요. 저희가 고치고 있어요."],
  "wrong-shop": ["CONFLICT", busy],
  rejected: ["NOT_FOUND", "그 주소에는 가게가 없어요. 가게 페이지에서 주소를 다시 복사해 주세요."],
};
