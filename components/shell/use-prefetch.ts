"use client";

import { useEffect, useState } from "react";
import { signOfUse } from "@/components/first-use/first-use";
import type { NavId } from "./nav-entries";

/** How much of its page an entry's link fetches ahead: of the inbox, where most ways lead, all once the product is used. */
export function usePrefetch(id: NavId, current: boolean): boolean {
  const [isInUse, setIsInUse] = useState(false);
  const isAhead = id === "inbox" && !current;
  useEffect(() => {
    if (isAhead) void signOfUse({ orIdle: false }).then(() => setIsInUse(true));
  }, [isAhead]);
  return isAhead && isInUse;
}
