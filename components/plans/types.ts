import type { getBilling } from "@/server/features/billing/get-billing";

export type Billing = Awaited<ReturnType<typeof getBilling>>;
