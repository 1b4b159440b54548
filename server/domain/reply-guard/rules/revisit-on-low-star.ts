import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";
import { isLow } from "@/server/domain/reply-guard/stance";

const reason = "불만이 큰 손님에게 다시 오라는 말은 반감을 사요.";

const invitations = [
  /(?:다시|또|재차|꼭|다음에|다음번에|언제든|조만간|한번더)(?:한번)?(?:꼭)?(?:저희|저희를|매장에|가게에)?(?:또)?(?:꼭)?(?:와주|오세요|오십|오시|들러|들르|방문해|방문하|찾아주|찾아와|뵙|뵐|뵈|주문해|시켜|이용해|모실|모시)/,
  /(?:다음에|다음번에?|다음엔|다음방문|재방문)(?:에|때|에는|하시면)?[^.!?]{0,10}(?:오시면|주문하시면|방문하시|이용하시|찾으시|시키시|오실|는|엔)/,
  /(?:다음(?:번)?에?는|다음번엔)[^.!?]{0,14}(?:만족|모습|보답|드리겠|드릴게|맞이|모시)|(?:믿고|너그럽게)?(?:한번|한번만)더(?:믿|찾|들|오|기회)|기다리(?:고있)?겠습니다[!.]*$|기다릴게요[!.]*$|(?:또|꼭|다시)(?:뵙|뵐|보)(?:고싶|기를|길|면)|재방문(?!의사가없)|재주문(?!하지)|기회(?:를)?(?:한번|다시)(?:만|더)?(?:주|주시)|다음가족모임|(?:또|다시)만나/,
  /またのご?(?:来店|利用)|また(?:お越し|いらして)|(?:欢迎|期待)(?:您)?(?:再次|下次)|下次再/,
];
const english = [
  /\b(?:come (?:back|again)|see you (?:again|soon|next)|next (?:visit|time|stay)|visit (?:us )?again|another chance|welcome you (?:back|again)|return soon)\b/,
];

/** "다시 와 주세요" to a guest who gave two stars or fewer, or only complained. */
export const revisitOnLowStar: Rule = {
  id: "revisit-on-low-star",
  find: (reply, { review }) => (isLow(review) ? scan(reply, { reason, tight: invitations, flat: english }) : []),
};
