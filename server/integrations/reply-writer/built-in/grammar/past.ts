/** Every syllable that closes the past of a Korean verb, or stands where one would ("있", "겠"). */
const pasts = new Set(
  "갔났랐샀았잤찼캤탔팠깠땄쌌짰빴했섰컸껐떴썼펐었렀넜뻤켰폈셨졌쳤렸녔혔겼였볐몄뎠텼쪘꼈띴냈댔맸샜깼뺐쟀갰랬땠챘팼뱄쨌탰앴셌멨벴뗐뎄넸렜왔봤쐈꽜놨웠줬뒀꿨췄눴뤘쒔궜됐뵀괬쇘쬈얬옜있겠",
);
/** "좀 나감이었", "없어서를 ": a note, or a part, taken for a noun. */
const noteAsNoun = /[가-힣](?:감|함|됨|심|옴|짐|남|뜸|않음|없음|있음)이었|[가-힣]서[를을] |(?<![가-힣])웠|망았/;
const ssangsiot = 20;
const hangulFrom = 0xac00;
const finals = 28;

/** Whether some word closes like a past that no verb has ("맜다니"), which the guest did not write. */
export function hasBrokenPast(words: string, written: string): boolean {
  if (noteAsNoun.test(words)) return true;
  return [...words].some((letter) => {
    const place = letter.charCodeAt(0) - hangulFrom;
    return place >= 0 && place % finals === ssangsiot && !pasts.has(letter) && !written.includes(letter);
  });
}
