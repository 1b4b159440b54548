import type { UrgencyKind } from "@/server/domain/analysis";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import type { Behaviour } from "@/server/integrations/reply-writer/built-in/reading/behaviour";
import type { GraveAsk } from "@/server/integrations/reply-writer/built-in/reading/grave-asks";
import type { Asked } from "@/server/integrations/reply-writer/built-in/reading/question";
import type { Moment } from "@/server/integrations/reply-writer/built-in/phrases/ko/moments";
import type { Company } from "@/server/integrations/reply-writer/built-in/reading/company";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";
import type { Matter } from "@/server/integrations/reply-writer/built-in/reading/matter";
import type { Occasion } from "@/server/integrations/reply-writer/built-in/reading/occasion";
import type { Request } from "@/server/integrations/reply-writer/built-in/reading/request";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";
import type { Known } from "@/server/integrations/reply-writer/built-in/points/features";
import type { Point } from "@/server/integrations/reply-writer/built-in/points/points";
import type { Figure } from "@/server/integrations/reply-writer/built-in/reading/irony";
import type { Sorrow } from "@/server/integrations/reply-writer/built-in/reading/sorrow";

/** What a review says, in the form our sentences need. */
export type ReviewReading = {
  /** Its words, put in order. */
  text: string;
  known: Known;
  /** `doubtful`: kind words under one or two stars; `ironic`: kind words that are surely meant the other way. */
  stance: "praise" | "complaint" | "mixed" | "neutral" | "stars-only" | "question" | "doubtful" | "ironic";
  praise: Told[];
  complaints: Told[];
  /** Things it praises, each with what is liked of it: "진한 말차라떼". */
  liked: string[];
  /** Further things it praises, the surest first: "페이드 라인". */
  praised: Point[];
  /** Things a reply should name, the surest first. */
  points: Point[];
  occasions: Occasion[];
  company: Company;
  bringsChild: boolean;
  /** A line of praise that may be quoted as it is. */
  verbatim: string | null;
  /** The first thing it names that we know. */
  noun: string | null;
  asked: Asked | null;
  /** They tried to ask us, and nobody answered. */
  unreached: "call" | "message" | null;
  /** It asks when we are open, or complains of not knowing. */
  wantsHours: boolean;
  suggests: boolean;
  /** Wants to be called back, or something put right. */
  request: Request | null;
  /** A joke, a memory or a feat told in a glad review. */
  moment: Moment | null;
  /** Neither good nor bad, in so many words. */
  isSoso: boolean;
  /** A bakery, as far as we know: no cup is poured there. */
  bakes: boolean;
  /** Things it names, at most two. */
  named: string[];
  /** What a review of mere facts notes: "쌍화차 가격". */
  noted: string[];
  /** What a wish is about: "수건". */
  wished: string | null;
  /** It gives orders to whoever answers: they are passed over. */
  givesOrders: boolean;
  /** What was missed is heard and looked at, not apologised for. */
  mild: boolean;
  low: boolean;
  urgency: UrgencyKind | null;
  /** What makes it grave, by its name. */
  matter: Matter | null;
  /** The same in the guest's own words, where its name says little. */
  graveDetail: Detail | null;
  /** How we met the guest after what is grave, and what they ask of us. */
  behaviours: Behaviour[];
  graveAsks: GraveAsk[];
  /** The price, amount or time that was named in irony. */
  figures: Figure[];
  /** Somebody else found less to treat or mend than we did. */
  toldOtherwise: boolean;
  /** What weighs on the guest. */
  sorrow: Sorrow | null;
  /** What the guest celebrates: "어머님 생신". */
  feast: string | null;
  /** Its words say what it was taken for. */
  isBorneOut: boolean;
  trade: Trade;
  /** The review as it was written; "" where nothing of it is taken up. */
  written: string;
  letters: number;
  rating: number | null;
};
