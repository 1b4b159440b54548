import { litOf, roleBits } from "@/server/integrations/reply-writer/built-in/roles/features";
import { roles } from "@/server/integrations/reply-writer/built-in/roles/roles";
import { fitShared } from "./fit-shared";
import type { RoledReview } from "./read-roles";

/** The outcome each label stands for. */
const outcomeOf: Readonly<Record<string, (typeof roles)[number]>> = {
  p: "praise",
  "p!": "mainPraise",
  c: "blame",
  "c!": "mainBlame",
  m: "soso",
  w: "wish",
  q: "question",
  i: "fact",
  s: "story",
  o: "elsewhere",
};

/** Learns what a clause is said for. */
export function fitRoles(reviews: readonly RoledReview[]) {
  const examples = reviews.flatMap(({ known, said, weight }) =>
    litOf(known).flatMap((groups, at) => {
      const label = said[at];
      const outcome = label == null ? undefined : (outcomeOf[label] ?? outcomeOf[label.slice(0, 1)]);
      return outcome === undefined
        ? []
        : { groups: groups.map((lit) => ({ ...lit, at: [...lit.at] })), output: roles.indexOf(outcome), weight };
    }),
  );
  return fitShared(examples, {
    features: 2 ** roleBits,
    outputs: roles.length,
    epochs: 12,
    averaged: 4,
    decay: 5e-4,
    fewest: 2,
  });
}
