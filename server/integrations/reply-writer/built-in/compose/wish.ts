import {
  type Desk,
  needed,
  notSaying,
  say,
  type Sentence,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import {
  suggestionAnswers,
  wishAnswers,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { wishesBeside } from "@/server/integrations/reply-writer/built-in/phrases/ko/requests";

/** What a guest asks for beside a complaint, by its name; nothing where it was told already. */
export function wishBeside(desk: Desk, said: readonly string[]): Sentence[] {
  const { wished, request } = desk.reading;
  if (wished === null || request === "contact" || said.some((sentence) => sentence.includes(wished))) return [];
  return [needed(say(desk, notSaying(said.join(" "), wishesBeside), { wished }))];
}

/** What a guest wishes for is taken up by name. */
export function wishLine(desk: Desk): string {
  const { wished } = desk.reading;
  return wished === null ? say(desk, suggestionAnswers) : say(desk, wishAnswers, { wished });
}
