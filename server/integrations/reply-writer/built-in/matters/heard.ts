import type { AspectMention } from "@/server/domain/analysis";

/** What the analysis heard where a clause stands. */
export type Heard = readonly { aspect: AspectMention["aspect"] | null; polarity: AspectMention["polarity"] }[];

/** What the model learns from what was heard: the side, and the side of the aspect; that nothing was is a sign too. */
export function signsOf(heard: Heard): string[] {
  if (heard.length === 0) return ["silence"];
  return [
    ...new Set(
      heard.flatMap(({ aspect, polarity }) => (aspect === null ? [polarity] : [polarity, `${aspect}:${polarity}`])),
    ),
  ];
}
