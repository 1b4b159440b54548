import { randomUUID } from "node:crypto";
import { type DehydratedState, dehydrate, QueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { type AppRouter, appRouter } from "@/server/api/root";
import { loadsWhole } from "./loads-whole";

export type FirstQuestions = {
  searchParams: Promise<Record<string, unknown>>;
  /** Asks, with the same input as the page's client components, what a page without filters shows first. */
  ask: (api: TRPCOptionsProxy<AppRouter>, cache: QueryClient) => Promise<unknown>;
};

/**
 * What a page shows first, for its first HTML. Null where the page is not loaded as a whole or its address narrows it:
 * inside the product the browser asks and keeps what it has. What is refused it asks again.
 */
export async function askFirst({ searchParams, ask }: FirstQuestions): Promise<DehydratedState | null> {
  if (!(await loadsWhole()) || Object.keys(await searchParams).length > 0) return null;
  const { ctx, limiter, sessions } = siteApp();
  const actor = await requireUser();
  const cache = new QueryClient();
  await ask(
    createTRPCOptionsProxy({
      router: appRouter,
      queryClient: cache,
      ctx: {
        ctx: { ...ctx, actor },
        signedIn: true,
        ip: (await headers()).get("x-client-ip") ?? "unknown",
        requestId: randomUUID(),
        limiter,
        sessions,
      },
    }),
    cache,
  );
  return dehydrate(cache);
}
