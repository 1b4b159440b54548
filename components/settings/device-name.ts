type Browser = "edge" | "whale" | "samsung" | "kakaotalk" | "naver" | "firefox" | "opera" | "chrome" | "safari";
export type Device = { kind: "phone" | "tablet" | "computer" | "unknown"; browser: Browser | null };

const browsers: readonly [RegExp, Browser][] = [
  [/\bEdgA?\//, "edge"],
  [/\bWhale\//, "whale"],
  [/\bSamsungBrowser\//, "samsung"],
  [/\bKAKAOTALK\b/i, "kakaotalk"],
  [/\bNAVER\(/, "naver"],
  [/\b(?:Firefox|FxiOS)\//, "firefox"],
  [/\b(?:OPR|Opera)\//, "opera"],
  [/\b(?:Chrome|CriOS)\//, "chrome"],
  [/\bSafari\//, "safari"],
];

/** What a signed-in device calls itself, as far as an owner can tell devices apart by it. */
export function deviceName(userAgent: string | null): Device {
  if (!userAgent) return { kind: "unknown", browser: null };
  const browser = browsers.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent)) return { kind: "tablet", browser };
  if (/Mobi|iPhone/.test(userAgent)) return { kind: "phone", browser };
  if (/Windows|Macintosh|X11|CrOS/.test(userAgent)) return { kind: "computer", browser };
  return { kind: "unknown", browser };
}
