"use client";

import { atFirstUse } from "@/components/first-use/at-first-use";
import { keptHeight } from "./kept-height";

/** The inbox as the server writes it; what makes it work comes when it is first used. */
export const ServedDesk = atFirstUse(() => import("./desk").then((file) => file.Desk), keptHeight.isAny);
