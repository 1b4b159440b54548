"use client";

import { PrefetchKind } from "next/dist/client/components/router-reducer/router-reducer-types";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { signOfUse } from "@/components/first-use/first-use";

const load = () => import(/* its words come with its page */ "./inbox/_parts/desk");

/** Has the inbox and its code ready once the product is used: it is where most ways lead. */
export function WarmInbox() {
  const router = useRouter();
  useEffect(() => {
    void signOfUse({ orIdle: false })
      .then(() => {
        // Of itself the router asks only for what stands around the page.
        router.prefetch("/inbox", { kind: PrefetchKind.FULL });
        return load();
      })
      .catch(() => undefined);
  }, [router]);
  return null;
}
