import { randomUUID } from "node:crypto";
import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { type AppRouter, appRouter } from "@/server/api/root";
import { loadsWhole } from "./loads-whole";

type FirstAnswersProps = {
  searchParams: Promise<Record<string, unknown>>;
  /** Asks, with the same input as the page's client components, what a page without filters shows first. */
  ask: (api: TRPCOptionsProxy<AppRouter>, cache: QueryClient) => Promise<unknown>;
  children: ReactNode;
};

/**
 * Gives a page its first answers along, so that its first HTML shows them. Only where the page is loaded as a whole and
 * its address narrows nothing; inside the product the browser asks and keeps what it has. What is refused it asks again.
 */
export async function FirstAnswers({ searchParams, ask, children }: FirstAnswersProps) {
  if (!(await loadsWhole()) || Object.keys(await searchParams).length > 0) return children;
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
  return <HydrationBoundary state={dehydrate(cache)}>{children}</HydrationBoundary>;
}
