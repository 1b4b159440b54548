export const navIds = [
  "overview",
  "inbox",
  "promises",
  "reviews",
  "analytics",
  "reports",
  "stores",
  "notifications",
  "billing",
  "settings",
  "admin-jobs",
  "admin-users",
  "admin-health",
  "admin-audit",
] as const;
export type NavId = (typeof navIds)[number];

export const navEntries: Record<NavId, { href: string }> = {
  overview: { href: "/overview" },
  inbox: { href: "/inbox" },
  promises: { href: "/promises" },
  reviews: { href: "/reviews" },
  analytics: { href: "/analytics" },
  reports: { href: "/reports" },
  stores: { href: "/stores" },
  notifications: { href: "/notifications" },
  billing: { href: "/billing" },
  settings: { href: "/settings" },
  "admin-jobs": { href: "/admin/jobs" },
  "admin-users": { href: "/admin/users" },
  "admin-health": { href: "/admin/health" },
  "admin-audit": { href: "/admin/audit" },
};

export const navGroups: readonly { id: "work" | "shop" | "admin"; entries: readonly NavId[] }[] = [
  { id: "work", entries: ["overview", "inbox", "reviews", "promises", "analytics", "reports"] },
  { id: "shop", entries: ["stores", "notifications", "billing", "settings"] },
  { id: "admin", entries: ["admin-jobs", "admin-users", "admin-health", "admin-audit"] },
];

/** The four that fit under a thumb; the rest is behind 더보기. */
export const tabIds = ["overview", "inbox", "analytics", "stores"] as const satisfies readonly NavId[];
export type TabId = (typeof tabIds)[number];

/** The entry a path belongs to. */
export function isCurrent(id: NavId, pathname: string): boolean {
  const { href } = navEntries[id];
  const places = id === "stores" ? [href, "/import"] : [href];
  return places.some((place) => pathname === place || pathname.startsWith(`${place}/`));
}
