import {
  Bell,
  ChartLine,
  CreditCard,
  FileText,
  Handshake,
  HeartPulse,
  Inbox,
  type LucideIcon,
  MessageSquareText,
  ScrollText,
  Settings,
  Store,
  Sun,
  Users,
  Workflow,
} from "lucide-react";

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

export const navEntries: Record<NavId, { href: string; Icon: LucideIcon }> = {
  overview: { href: "/overview", Icon: Sun },
  inbox: { href: "/inbox", Icon: Inbox },
  promises: { href: "/promises", Icon: Handshake },
  reviews: { href: "/reviews", Icon: MessageSquareText },
  analytics: { href: "/analytics", Icon: ChartLine },
  reports: { href: "/reports", Icon: FileText },
  stores: { href: "/stores", Icon: Store },
  notifications: { href: "/notifications", Icon: Bell },
  billing: { href: "/billing", Icon: CreditCard },
  settings: { href: "/settings", Icon: Settings },
  "admin-jobs": { href: "/admin/jobs", Icon: Workflow },
  "admin-users": { href: "/admin/users", Icon: Users },
  "admin-health": { href: "/admin/health", Icon: HeartPulse },
  "admin-audit": { href: "/admin/audit", Icon: ScrollText },
};

export const navGroups: readonly { id: "work" | "shop" | "admin"; entries: readonly NavId[] }[] = [
  { id: "work", entries: ["overview", "inbox", "reviews", "promises", "analytics", "reports"] },
  { id: "shop", entries: ["stores", "notifications", "billing", "settings"] },
  { id: "admin", entries: ["admin-jobs", "admin-users", "admin-health", "admin-audit"] },
];

/** The four that fit under a thumb; the rest is behind 더보기. */
export const tabIds: readonly NavId[] = ["overview", "inbox", "analytics", "stores"];

/** The entry a path belongs to. */
export function isCurrent(id: NavId, pathname: string): boolean {
  const { href } = navEntries[id];
  const places = id === "stores" ? [href, "/import"] : [href];
  return places.some((place) => pathname === place || pathname.startsWith(`${place}/`));
}
