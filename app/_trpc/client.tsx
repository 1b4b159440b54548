"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, TRPCClientError } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import type { AppRouter } from "@/server/api/root";
import { wire } from "./wire";

const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();
export { useTRPC };

/** An error of a call, as our API shapes it: `message` can be shown. */
export type ApiError = TRPCClientError<AppRouter>;
export const isApiError = (error: unknown): error is ApiError => error instanceof TRPCClientError;

const isWorthRetrying = (error: unknown) => !isApiError(error) || !error.data || error.data.httpStatus >= 500;

/** The API and what it has answered. A browser has one of both for all pages; a server a new one for each request. */
function connect() {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, retry: (count, error) => count < 3 && isWorthRetrying(error) },
      mutations: { retry: false },
    },
  });
  const trpcClient = createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: "/api/trpc", transformer: wire, fetch: fetchOrSignIn })],
  });
  return { queryClient, trpcClient };
}
let connected: ReturnType<typeof connect> | undefined;

function connection() {
  if (typeof window === "undefined") return connect();
  connected ??= connect();
  return connected;
}

/** The API for a page that asks for nothing by itself. */
export const api = () => connection().trpcClient;

/** Gives the pages below the API. A call that ends with 401 leads to sign-in and back. */
export function TrpcProvider({ children }: { children: ReactNode }) {
  const [{ queryClient, trpcClient }] = useState(connection);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}

const fetchOrSignIn: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (response.status === 401) {
    const here = window.location.pathname + window.location.search;
    // A full load, so that nothing of the ended session stays in memory.
    // eslint-disable-next-line @next/next/no-location-assign-relative-destination
    window.location.assign(`/sign-in?callbackUrl=${encodeURIComponent(here)}`);
  }
  return response;
};
