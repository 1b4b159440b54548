const call =
  /(?:전화|통화|연결|콜)[^.!?]{0,12}(?:안 ?받|못 ?받|안 ?돼|안 ?되|안 ?됨|안돼|통화 ?중|꺼져|없는 ?번호)|통화 ?중/;
const message =
  /(?:카톡|톡톡|톡|디엠|DM|dm|문자|메시지|메세지|문의|댓글|채팅)[^.!?]{0,14}(?:답이? ?(?:없|안)|답장이? ?(?:없|안)|안 ?읽|읽씹|씹|대답이? ?없|답변이? ?(?:없|안))/;

/** How a guest tried to reach us in vain; null where they tell of nothing of the kind. */
export function unreachedIn(words: string): "call" | "message" | null {
  return call.test(words) ? "call" : message.test(words) ? "message" : null;
}
