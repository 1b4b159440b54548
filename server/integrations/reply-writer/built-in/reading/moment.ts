import { type Moment, moments } from "@/server/integrations/reply-writer/built-in/phrases/ko/moments";

/** What a glad guest told besides praise, where it wants an answer of its own; null when there is nothing of the kind. */
export function momentIn(text: string, isEaten: boolean): Moment | null {
  return moments.find(({ sign, eaten }) => sign.test(text) && (isEaten || eaten !== true)) ?? null;
}
