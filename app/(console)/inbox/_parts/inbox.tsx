"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ComponentProps } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { NoStore } from "@/components/inbox/no-store";
import { plans } from "@/server/domain/plan";
import { InboxScreen } from "./inbox-screen";
import { useInboxAddress } from "./use-inbox-address";

const FocusScreen = dynamic(() => import("./focus-screen").then((file) => file.FocusScreen), { ssr: false });

/** The inbox of the signed-in person; before there is a shop, the way to one. */
export function Inbox() {
  const trpc = useTRPC();
  const shell = useQuery(trpc.accounts.shell.queryOptions(undefined, { staleTime: 30_000 })).data;
  if (!shell) return null;
  if (shell.stores.length === 0) return <NoStore />;
  return (
    <NuqsAdapter>
      <AddressedInbox stores={shell.stores} canReply={plans[shell.plan.id].canReply} />
    </NuqsAdapter>
  );
}

function AddressedInbox(props: Omit<ComponentProps<typeof InboxScreen>, "address">) {
  const address = useInboxAddress();
  return address.focus ? (
    <FocusScreen address={address} canReply={props.canReply} />
  ) : (
    <InboxScreen {...props} address={address} />
  );
}
