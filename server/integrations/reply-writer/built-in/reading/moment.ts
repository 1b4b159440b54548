import { type Moment, moments } from "@/server/integrations/reply-writer/built-in/phrases/ko/moments";

/** What a glad guest told besides praise, where it wants an answer of its own; null when there is nothing of the kind. */
export function momentIn(text: string): Moment | null {
  return moments.find(({ sign }) => sign.test(text)) ?? null;
}
