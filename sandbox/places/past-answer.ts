import { createRandom, seedOf } from "@/sandbox/core/random";

/** What a shop's owner answered, by the body of the review. */
export type Answers = ReadonlyMap<string, string>;

export const noAnswers: Answers = new Map();

const hourMs = 3_600_000;
const waitingHours = 72;

/** The owner's answer to a review of the past; nothing for one of the last days. Draws apart, so that nothing else moves. */
export function pastAnswer(answers: Answers, body: string | null, createdAt: Date, now: Date) {
  const text = body === null ? undefined : answers.get(body);
  if (text === undefined || now.getTime() - createdAt.getTime() < waitingHours * hourMs) return null;
  const random = createRandom(seedOf(text));
  const hours = random.chance(0.8) ? random.int(1, 20) : random.int(20, 60);
  return { text, at: new Date(createdAt.getTime() + hours * hourMs) };
}
