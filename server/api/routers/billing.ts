import { getBilling } from "@/server/features/billing/get-billing";
import { router, signedIn } from "../trpc";

export const billingRouter = router({ get: signedIn.query(({ ctx }) => getBilling(ctx)) });
