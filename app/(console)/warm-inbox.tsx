"use client";

import { useEffect } from "react";
import { signOfUse } from "@/components/first-use/first-use";

const load = () => import(/* its words come with its page */ "./inbox/_parts/desk");

/** Has the code of the inbox ready once the product is used: it is where most ways lead. */
export function WarmInbox() {
  useEffect(() => {
    void signOfUse({ orIdle: false })
      .then(load)
      .catch(() => undefined);
  }, []);
  return null;
}
