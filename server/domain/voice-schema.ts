import { z } from "zod";
import { replyLengths, speechLevels, tones, type Voice } from "./voice";

// Apart from voice.ts, which browsers load too.
export const VoiceSchema = z.object({
  speechLevel: z.enum(speechLevels),
  tone: z.enum(tones),
  length: z.enum(replyLengths),
  signOff: z.string().max(40),
}) satisfies z.ZodType<Voice>;
