import type { Random } from "@/sandbox/core/random";
import { chosenNicknames, googleNames, kakaoNicknames, maskedNicknames } from "@/sandbox/data/nicknames";
import type { SandboxPlatform } from "./written-review";

/** A made-up name as people on that platform go by: Naver masks many, Kakao shows nicknames, Google whole names. */
export function nicknameOn(platform: SandboxPlatform, random: Random): string {
  if (platform === "kakao") return random.pick(kakaoNicknames);
  if (platform === "google") return random.pick(googleNames);
  return random.pick(random.chance(0.45) ? maskedNicknames : chosenNicknames);
}
