export type Device = { kind: "phone" | "tablet" | "computer" | "unknown"; browser: string | null };

const browsers: readonly [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bWhale\//, "Whale"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bKAKAOTALK\b/i, "KakaoTalk"],
  [/\bNAVER\(/, "Naver"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:OPR|Opera)\//, "Opera"],
  [/\b(?:Chrome|CriOS)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
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
