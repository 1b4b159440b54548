"use client";

import { type ComponentProps, Suspense, useEffect } from "react";
import { inBrowser } from "@/components/ui/in-browser";
import { lazyPart } from "@/components/ui/lazy-part";
import { plans } from "@/server/domain/plan";
import { useShellState } from "../../shell-state";
import { InboxScreen } from "./inbox-screen";
import { useDraftMemory } from "./use-draft-memory";
import { useInboxAddress } from "./use-inbox-address";

const NoStore = lazyPart(() => import("@/components/stores/no-store").then((file) => file.NoStore));
const FocusScreen = inBrowser(() => import("./focus-screen").then((file) => file.FocusScreen));

/** The inbox of the signed-in person; before there is a shop, the way to one. */
export function Inbox() {
  const { shell } = useShellState();
  if (shell.stores.length === 0)
    return (
      <Suspense>
        <NoStore />
      </Suspense>
    );
  return <AddressedInbox stores={shell.stores} canReply={plans[shell.plan.id].canReply} />;
}

function AddressedInbox(props: Omit<ComponentProps<typeof InboxScreen>, "address">) {
  const address = useInboxAddress();
  const memory = useDraftMemory();
  useEffect(() => memory.forgetOthers(), [memory]);
  return address.focus ? (
    <FocusScreen address={address} canReply={props.canReply} />
  ) : (
    <InboxScreen {...props} address={address} />
  );
}
