"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { LivePart } from "../../live-part";
import { Inbox } from "./inbox";

/** The inbox at work: what it asks, keeps and does. */
export const Desk = ({ first }: { first: DehydratedState | null }) => (
  <LivePart first={first}>
    <Inbox />
  </LivePart>
);
