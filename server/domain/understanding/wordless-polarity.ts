/** Letters a reader would say aloud; single jamo are signs. */
const words = /[\p{L}\p{N}]/u;
const jamo = /[\u3131-\u318e]+/gu;

const goodSigns =
  /[❤♥♡💛💚💙💜🧡🤍💕💖💗💓💘😍🥰😘😋😊☺😄😁😆😃😀🤩🤤👍👌🙌👏💯⭐★🌟✨🎉💪🙏👑🏆🍀🥇🤗😎💋🫶]|\^\^|:\)|ㅊㅊ|ㅇㅈ|ㄱㅇㄷ|ㅈㅁㅌ|ㅁㅊ|ㅎㅎ|ㅋㅋ|ㅇㅇ|ㄱㄱ/gu;
const badSigns = /[😡🤬😠😤🤮🤢💩👎🖕😞😩😒🙄😖😫😣😨😱🤧💔☠💀🪳🦟☹🙁]|ㅡㅡ|-_-|;;|:\(|ㅉㅉ|ㄴㄴ|ㅂㅊ|ㅅㅂ|ㅗ/gu;
const undecided = /[😐😑😶🤷🤔🫤😕❓❔]/u;
/** Food, flowers, animals, tools: people show what they liked. */
const things = /[\u{1f300}-\u{1f5ff}\u{1f680}-\u{1f6ff}\u{1f90c}-\u{1f9ff}\u{1fa70}-\u{1faff}☕]/u;

const clearly = 0.8;
const likely = 0.5;

/** Stance of a text without a word, −1 … 1, from its emoji and signs; null when it has words. */
export function wordlessPolarity(text: string): number | null {
  if (words.test(text.replace(jamo, ""))) return null;
  const good = text.match(goodSigns)?.length ?? 0;
  const bad = text.match(badSigns)?.length ?? 0;
  if (good !== bad) return good > bad ? clearly : -clearly;
  return good === 0 && things.test(text) && !undecided.test(text) ? likely : 0;
}
