"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { placeFacts } from "@/components/stores/place-facts";
import { Mark } from "@/components/ui/mark";
import { Panel } from "@/components/ui/panel";
import type { Platform } from "@/server/domain/platform";

export type FoundPlaceData = {
  platform: Platform;
  name: string;
  address: string | null;
  category: string | null;
  reviewCount: number | null;
};

/** The shop behind the address, for its owner to recognise. */
export function FoundPlace({ place }: { place: FoundPlaceData }) {
  const t = useTranslations("onboarding.found");

  function reviewsOf(count: number | null) {
    if (count === null) return null;
    return count === 0 ? t("noReviews") : t("reviews", { count });
  }

  return (
    <Panel aria-labelledby="found-place" className="px-5 py-4.5">
      <p className="mb-3 text-small text-text-2">{t("question")}</p>
      <div className="flex items-start gap-3.5">
        <PlatformTile platform={place.platform} size="l" />
        <div className="min-w-0 flex-1">
          <h2 id="found-place" className="text-read">
            {place.name}
          </h2>
          <p className="mt-0.5 text-small text-text-2">{placeFacts(place, reviewsOf(place.reviewCount))}</p>
        </div>
        <Mark tone="positive">
          <CircleCheck />
          {t("found")}
        </Mark>
      </div>
    </Panel>
  );
}
