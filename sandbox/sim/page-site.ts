import type { Failures } from "@/sandbox/core/failures";
import type { Shop } from "@/sandbox/places/shop";
import type { SandboxPlatform } from "@/sandbox/places/written-review";
import type { SiteName } from "./control";

/** One site as the control page shows it. */
export type PageSite = {
  name: SiteName;
  title: string;
  url: string;
  /** Whose reviews stand on it; null: nobody's. */
  platform: SandboxPlatform | null;
  /** What each way to fail does, in one line. */
  modes: Record<string, string>;
  failures: Failures;
  /** Where a shop is to be seen on it, and what that page is called; null: nowhere. */
  shopPage: ((shop: Shop) => { label: string; path: string }) | null;
};

export const platformNames: Record<SandboxPlatform, string> = {
  naver: "네이버",
  kakao: "카카오맵",
  google: "구글",
};
