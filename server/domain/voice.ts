/** 하십시오체 or 해요체. */
export const speechLevels = ["hapsyo", "haeyo"] as const;
export const tones = ["warm", "plain", "cheerful"] as const;
export const replyLengths = ["short", "medium", "long"] as const;

/** How a shop speaks in its replies. */
export type Voice = {
  speechLevel: (typeof speechLevels)[number];
  tone: (typeof tones)[number];
  length: (typeof replyLengths)[number];
  /** A line the shop closes with, e.g. "온기식당 드림"; empty for none. */
  signOff: string;
};

export const defaultVoice: Voice = { speechLevel: "haeyo", tone: "warm", length: "medium", signOff: "" };

/** What the shop has told us about itself; a reply may claim nothing beyond it. */
export type ShopProfile = {
  name: string;
  category: string | null;
  phone: string | null;
  menu: string[];
  /** When it is open, in a line. */
  hours?: string | null;
};
