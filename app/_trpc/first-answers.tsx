import { HydrationBoundary } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { askFirst, type FirstQuestions } from "./ask-first";

/** Gives a page its first answers along, so that its first HTML shows them. */
export async function FirstAnswers({ children, ...questions }: FirstQuestions & { children: ReactNode }) {
  const first = await askFirst(questions);
  return first ? <HydrationBoundary state={first}>{children}</HydrationBoundary> : children;
}
