"use client";

import { useEffect, useState } from "react";
import { signOfUse } from "@/components/first-use/first-use";
import type { NavId } from "./nav-entries";

/** Where most ways lead is asked for before it is gone to, once the product is used; the rest as Next does. */
export function usePrefetch(id: NavId): true | null {
  const [isUsed, setIsUsed] = useState(false);
  useEffect(() => {
    if (id === "inbox") void signOfUse({ orIdle: false }).then(() => setIsUsed(true));
  }, [id]);
  return isUsed || null;
}
