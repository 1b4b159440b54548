"use client";

import { useEffect } from "react";
import { signOfUse } from "@/components/first-use/first-use";
import { fetchAhead } from "@/components/ui/fetch-again";

const load = () => import(/* its words come with its page */ "./inbox/_parts/desk");

/** Has the inbox's code ready once the product is used: it is where most ways lead. Its page the menu's link fetches. */
export function WarmInbox() {
  useEffect(() => void signOfUse({ orIdle: false }).then(() => fetchAhead(load)), []);
  return null;
}
