import { looksLikeInstruction } from "@/server/domain/reply-guard/instruction";

const sentence = /[^.!?\n]+[.!?\n]*/gu;

/** A review with the sentences blanked that give orders to a machine: they tell of nothing that happened. Places stay. */
export function withoutOrders(text: string): string {
  if (!looksLikeInstruction(text)) return text;
  const rest = text.replace(sentence, (part) => (looksLikeInstruction(part) ? " ".repeat(part.length) : part));
  return looksLikeInstruction(rest) ? " ".repeat(text.length) : rest;
}
