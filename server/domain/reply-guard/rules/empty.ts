import type { Rule } from "@/server/domain/reply-guard/rule";

/** Nothing a guest could read. */
export const empty: Rule = {
  id: "empty",
  find: (reply) =>
    reply.tight.text === "" ? [{ start: 0, end: reply.original.length, reason: "답글이 비어 있어요." }] : [],
  mend: () => null,
};
