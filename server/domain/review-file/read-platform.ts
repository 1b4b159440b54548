import type { Platform } from "../platform";

const names: Record<Exclude<Platform, "csv">, { exact: string[]; part: RegExp }> = {
  naver: {
    exact: ["네이버", "네플", "네이버플레이스", "네이버지도", "네이버예약", "플레이스", "스마트플레이스", "naver", "n"],
    part: /네이버|네플|naver/,
  },
  kakao: { exact: ["카카오", "카카오맵", "카맵", "다음", "kakao", "kakaomap", "k"], part: /카카오|카맵|kakao/ },
  google: { exact: ["구글", "구글맵", "구글지도", "구맵", "google", "googlemaps", "gmap", "g"], part: /구글|google/ },
};

/** The platform a word of a file stands for; `isSure` when nobody needs to look at it. Null for a word we do not know. */
export function readPlatform(word: string): { platform: Platform; isSure: boolean } | null {
  const plain = word.toLowerCase().replace(/[\s_\-.]/g, "");
  const entries = Object.entries(names) as [Platform, (typeof names)["naver"]][];
  const exact = entries.find(([, name]) => name.exact.includes(plain));
  if (exact) return { platform: exact[0], isSure: true };
  const partial = entries.find(([, name]) => name.part.test(plain));
  return partial ? { platform: partial[0], isSure: false } : null;
}
