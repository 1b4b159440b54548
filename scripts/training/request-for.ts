import { defaultVoice } from "@/server/domain/voice";
import { asMeant } from "@/server/integrations/reply-writer/built-in/reading/as-meant";
import type { ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";

const { analyze } = createBuiltInAnalyzer();

/** What the writer is asked of a review of a shop of which no more than its name is known. */
export function requestFor(store: string, rating: number | null, text: string): ReplyRequest {
  return asMeant({
    review: { text, rating, reviewerName: null, platform: "naver", analysis: analyze({ text, rating, menu: [] }) },
    shop: { name: store, category: null, phone: null, menu: [] },
    voice: defaultVoice,
    recentReplies: [],
    seed: "",
  });
}
