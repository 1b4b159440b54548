import { z } from "zod";
import type { Ctx } from "@/server/context";
import type { Platform } from "@/server/domain/platform";
import type { PlaceSummary } from "@/server/integrations/review-source/review-source";
import { VendorError, type VendorErrorKind } from "@/server/integrations/vendor-error";
import { AppError, type AppErrorCode } from "@/server/platform/errors";
import type { RefusalName } from "@/server/platform/refusal-words";

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
      const [code, says] = refusals[error.kind];
      throw new AppError(code, says, `PLACE_${error.kind}`);
    }
  }
  throw new AppError("INVALID", "notAPlaceAddress", "PLACE_URL");
}

const refusals: Record<VendorErrorKind, [AppErrorCode, RefusalName]> = {
  temporary: ["CONFLICT", "placeAway"],
  "rate-limited": ["CONFLICT", "placeAway"],
  blocked: ["CONFLICT", "placeAway"],
  "session-expired": ["INVALID", "googleByLogin"],
  "layout-changed": ["CONFLICT", "placePageChanged"],
  "wrong-shop": ["CONFLICT", "placeAway"],
  rejected: ["NOT_FOUND", "noSuchPlace"],
};
