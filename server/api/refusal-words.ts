/** What a refusal says in English, by its Korean sentence; `#` stands for a number. A test finds one that is missing. */
const english: Readonly<Record<string, string>> = {
  "로그인이 필요해요.": "Please sign in.",
  "일시적인 문제로 끝내지 못했어요. 바뀐 것은 없으니 잠시 뒤에 다시 해 주세요.":
    "Something went wrong on our side. Nothing has changed. Please try again in a moment.",
  "입력한 내용을 다시 확인해 주세요.": "Please check what you entered.",
  "회원의 화면은 보기만 할 수 있어요. 바뀐 것은 없어요.":
    "You’re viewing as a user, so you can’t make changes. Nothing has changed.",
  "운영자만 볼 수 있어요.": "Only operators can see this.",
  "너무 많이 시도했어요. #초 뒤에 다시 해 주세요.": "Too many tries. Please try again in # seconds.",
  "너무 많이 시도했어요. #분 뒤에 다시 해 주세요.": "Too many tries. Please try again in # min.",

  "가게를 찾을 수 없어요.": "We can’t find that shop.",
  "연결을 찾을 수 없어요.": "We can’t find that connection.",
  "답글을 찾을 수 없어요.": "We can’t find that reply.",
  "리뷰를 찾을 수 없어요.": "We can’t find that review.",
  "회원을 찾을 수 없어요.": "We can’t find that user.",
  "약속을 찾을 수 없어요.": "We can’t find that promise.",
  "알림을 찾을 수 없어요.": "We can’t find that notification.",
  "규칙을 찾을 수 없어요.": "We can’t find that rule.",
  "보고서를 찾을 수 없어요.": "We can’t find that report.",
  "배운 습관을 찾을 수 없어요.": "We can’t find that habit.",
  "표시를 찾을 수 없어요.": "We can’t find that mark.",
  "저장한 거르기를 찾을 수 없어요.": "We can’t find that saved view.",
  "올린 파일을 찾을 수 없어요.": "We can’t find that file.",
  "찾는 파일이 없어요.": "We can’t find that file.",

  "방금 다른 곳에서 먼저 바뀌었어요. 새로 고친 내용을 확인해 주세요.":
    "This was just changed somewhere else. Check the latest version.",
  "이미 승인한 답글이라 다시 쓸 수 없어요.": "This reply is already approved, so it can’t be rewritten.",
  "이미 승인한 답글이라 고칠 수 없어요.": "This reply is already approved, so it can’t be edited.",
  "이미 승인했거나 게시한 답글이에요.": "This reply is already approved or published.",
  "붙여넣기를 기다리는 답글이 아니에요.": "This reply isn’t waiting to be pasted.",
  "게시를 기다리는 답글이 아니에요.": "This reply isn’t waiting to be published.",
  "답글을 기다리는 리뷰가 아니에요.": "This review isn’t waiting for a reply.",
  "게시된 답글만 고칠 수 있어요.": "Only published replies can be edited.",
  "게시된 답글만 지울 수 있어요.": "Only published replies can be deleted.",
  "답글이 비어 있어요. 내용을 적어 주세요.": "The reply is empty. Write something first.",
  "바뀐 곳이 없어요. 글을 고친 다음 눌러 주세요.": "Nothing has changed. Edit the text first.",
  "이 리뷰에는 다른 답글이 이미 달려 있어요. 어느 답글을 둘지 골라 주세요.":
    "This review already has another reply. Choose which one to keep.",
  "이대로는 게시할 수 없어요. 표시한 곳을 고쳐 주세요.": "This can’t be published as it is. Fix the marked parts.",
  "이미 게시를 시작해서 되돌릴 수 없어요.": "Publishing has already started, so this can’t be undone.",
  "지금 요금제에서는 답글을 게시할 수 없어요. 요금제를 올리면 바로 게시할 수 있어요.":
    "Your plan doesn’t include publishing replies. Upgrade to publish right away.",
  "이번 달 리뷰 #건을 모두 써서, 이 리뷰의 초안은 다음 달이나 요금제를 바꾼 뒤에 써 드려요.":
    "You’ve used all # reviews this month. We’ll draft this one next month, or after you upgrade.",

  "먼저 네이버 가게 주소를 연결해 주세요.": "Connect the shop’s Naver page first.",
  "이 가게에는 이미 다른 가게 페이지가 연결돼 있어요. 그 연결을 먼저 끊어 주세요.":
    "This shop is already connected to another page. Disconnect that one first.",
  "이미 연결한 가게예요.": "You’ve already connected this shop.",
  "붙여넣은 글에서 네이버 로그인 상태를 찾지 못했어요. NID_AUT와 NID_SES가 함께 들어 있는지 보고 다시 붙여넣어 주세요.":
    "We couldn’t find a Naver session in what you pasted. Check that both NID_AUT and NID_SES are in it and paste it again.",
  "붙여넣은 로그인 상태는 이미 풀렸어요. 네이버에 다시 로그인한 뒤 새로 복사해서 붙여넣어 주세요.":
    "The session you pasted has ended. Sign in to Naver again, then copy and paste a new one.",
  "아직 오지 않은 날이에요.": "That day hasn’t come yet.",
  "지금 요금제에서는 가게를 #곳까지 둘 수 있어요. 있던 가게는 그대로 쓸 수 있어요.":
    "Your plan includes up to # shops. The ones you have keep working.",
  "지금은 구글을 연결할 수 없어요. 네이버와 카카오맵, 파일로 가져오기는 그대로 쓸 수 있어요.":
    "You can’t connect Google right now. Naver, KakaoMap and file import still work.",
  "구글 로그인이 오래돼서 닫혔어요. 다시 연결해 주세요.": "Your Google sign-in has expired. Please connect again.",
  "그 가게는 이 구글 계정에 없어요.": "That shop isn’t in this Google account.",
  "구글이 아직 사장님 가게인지 확인하지 않은 곳이에요. 구글 비즈니스 프로필에서 소유권 확인을 마친 뒤 다시 연결해 주세요.":
    "Google hasn’t verified that this shop is yours. Finish verification in Google Business Profile, then connect again.",
  "이미 다른 가게에 연결한 곳이에요.": "That place is already connected to another shop.",
  "네이버 지도나 카카오맵의 가게 주소가 아니에요. 가게 페이지에서 ‘공유’를 눌러 복사한 주소를 붙여넣어 주세요.":
    "That isn’t a shop link from Naver Map or KakaoMap. On the shop page, tap Share and paste the link you copied.",
  "이 가게에는 이미 다른 구글 가게가 연결돼 있어요. 그 연결을 먼저 끊어 주세요.":
    "This shop is already connected to another Google shop. Disconnect that one first.",
  "이 가게는 아직 가져올 곳이 연결되지 않았어요.": "This shop isn’t connected to a platform yet.",
  "로그인이 풀렸어요. 다시 연결하면 이어서 가져와요.":
    "You’re signed out there. Reconnect and we’ll pick up where we left off.",
  "지금 가져오고 있어요.": "We’re already collecting.",
  "방금 가져왔어요. #초 뒤에 다시 가져올 수 있어요.": "We’ve just collected. You can collect again in # seconds.",
  "이 서비스에는 아직 OpenAI API 키가 없어서 켤 수 없어요.":
    "This service has no OpenAI API key yet, so it can’t be turned on.",

  "오늘부터 1년 안의 날로 정해 주세요.": "Choose a day within a year from today.",
  "거르기는 #개까지 저장할 수 있어요.": "You can save up to # views.",
  "같은 이름이 있어요.": "That name is already taken.",
  "규칙이 그사이 바뀌었어요. 새로 고친 목록에서 다시 옮겨 주세요.":
    "The rules changed in the meantime. Move it again in the updated list.",
  "규칙은 #개까지 둘 수 있어요. 쓰지 않는 규칙을 지워 주세요.": "You can have up to # rules. Delete one you don’t use.",
  "다른 습관으로는 바꿀 수 없어요. 지우고 새로 배우게 해 주세요.":
    "It can’t be turned into another habit. Remove it and let us learn a new one.",
  "오늘이나 지난 날짜를 골라 주세요.": "Choose today or an earlier day.",
  "표시는 #개까지 남길 수 있어요.": "You can keep up to # marks.",
  "지금 요금제에서 볼 수 있는 기간보다 길어요.": "That’s longer than your plan’s history.",
  "지금 요금제에서는 볼 수 없는 분석이에요.": "Your plan doesn’t include this analysis.",
  "지금 요금제에서 볼 수 있는 기간보다 오래된 보고서예요.": "This report is older than your plan’s history.",
  "엑셀에 담기엔 많아요. CSV로 받아 주세요.": "That’s too much for Excel. Download it as CSV.",

  "가게와 파일 이름을 함께 보내 주세요.": "Send both the shop and the file name.",
  "이어서 가져올 파일이 아니에요. 파일을 다시 올려 주세요.":
    "This import can’t be resumed. Please upload the file again.",
  "가져온 날이 지나서 되돌릴 수 없어요.": "The day of the import is over, so it can’t be undone.",
  "아직 가져오는 중이에요. 멈춘 다음 되돌려 주세요.": "It’s still importing. Stop it first, then undo it.",
  "이미 가져온 파일이에요. 다시 올려 주세요.": "This file was already imported. Please upload it again.",
  "되돌린 파일이에요. 다시 올려 주세요.": "This import was undone. Please upload the file again.",
  "리뷰 글이 든 칸을 하나 골라 주세요.": "Choose the one column that holds the review text.",

  "이미 다시 시작했거나 지운 작업이에요.": "This job was already retried or removed.",
  "이제는 없는 종류의 작업이라 다시 할 수 없어요.": "This kind of job no longer exists, so it can’t be retried.",
  "이 주소로는 메일을 멈출 수 없어요.": "This link can’t stop the emails.",
  "이메일과 똑같은 비밀번호는 쓸 수 없어요.": "Your password can’t be your email.",
  "이미 로그아웃된 기기예요.": "That device is already signed out.",
  "지금 비밀번호가 맞지 않아요. 바뀐 것은 없어요.": "That’s not your current password. Nothing has changed.",
  "이메일이나 비밀번호가 맞지 않아요.": "That email and password don’t match.",
};

const numbers = /\d+/g;

/** The sentence of a refusal in the reader's language; numbers keep their order. */
export function refusalIn(locale: string | undefined, korean: string): string {
  if (locale !== "en") return korean;
  const found = english[korean] ?? english[korean.replace(numbers, "#")];
  const values = korean.match(numbers) ?? [];
  return found?.replace(/#/g, () => values.shift() ?? "#") ?? korean;
}
