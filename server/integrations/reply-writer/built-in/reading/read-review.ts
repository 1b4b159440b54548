import type { Analysis } from "@/server/domain/analysis";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { isSoso, takesBack } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { notedIn } from "@/server/integrations/reply-writer/built-in/reading/noted";
import { unreachedIn } from "@/server/integrations/reply-writer/built-in/reading/unreached";
import { readClauses } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { restOfAll } from "@/server/integrations/reply-writer/built-in/matters/by-noun";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import { readMatters } from "@/server/integrations/reply-writer/built-in/matters/read-matters";
import { saysIn } from "@/server/integrations/reply-writer/built-in/matters/says-in";
import { namesPraise, plainTold, type Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { calmMentions, calmParts } from "@/server/integrations/reply-writer/built-in/reading/calm-parts";
import { mentionsOf } from "@/server/integrations/reply-writer/built-in/reading/mentions";
import { behavioursIn } from "@/server/integrations/reply-writer/built-in/reading/behaviour";
import { graveAsksIn } from "@/server/integrations/reply-writer/built-in/reading/grave-asks";
import {
  accuses,
  askedIn,
  explainsQuestion,
  onlyAsks,
  opensAsking,
} from "@/server/integrations/reply-writer/built-in/reading/question";
import { momentIn } from "@/server/integrations/reply-writer/built-in/reading/moment";
import { bringsChild, companyIn } from "@/server/integrations/reply-writer/built-in/reading/company";
import { believed } from "@/server/integrations/reply-writer/built-in/reading/believe";
import { toneOf } from "@/server/integrations/reply-writer/built-in/reading/tone";
import { tidied, writtenIn } from "@/server/integrations/reply-writer/built-in/reading/tidy";
import { complainsOfHours, tellsHours } from "@/server/integrations/reply-writer/built-in/reading/hours";
import { harmTold } from "@/server/integrations/reply-writer/built-in/reading/matter";
import { alarmIn } from "@/server/integrations/reply-writer/built-in/reading/alarm";
import { isGrave } from "@/server/integrations/reply-writer/built-in/reading/grave";
import { occasionsIn } from "@/server/integrations/reply-writer/built-in/reading/occasion";
import { requestOf } from "@/server/integrations/reply-writer/built-in/reading/request";
import { bakesOnly, type Trade, tradeOf } from "@/server/integrations/reply-writer/built-in/reading/trade";
import { verbatimOf } from "@/server/integrations/reply-writer/built-in/reading/verbatim";
import { likedThings, praisedThings } from "@/server/integrations/reply-writer/built-in/reading/praised-things";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";
import { asSaid } from "@/server/integrations/reply-writer/built-in/roles/as-said";
import {
  alarmSaid,
  isSaid,
  saysOnlyFacts,
  sentimentSaid,
  toneSaid,
} from "@/server/integrations/reply-writer/built-in/roles/said";
import { rolesOf } from "@/server/integrations/reply-writer/built-in/roles/roles";
import { agreeingPoints } from "@/server/integrations/reply-writer/built-in/reading/agreeing-points";
import { sayablePoints } from "@/server/integrations/reply-writer/built-in/reading/sayable-points";
import { fitPoints } from "@/server/integrations/reply-writer/built-in/naming/fit-points";
import { pointsIn } from "@/server/integrations/reply-writer/built-in/points/points";
import { toldTogether } from "@/server/integrations/reply-writer/built-in/matters/tell-together";
import type { ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";
import { feastIn } from "@/server/integrations/reply-writer/built-in/reading/feast";
import {
  figuresIn,
  isIronic,
  isOnlyMocked,
  isPlainlyBad,
  withoutMockery,
} from "@/server/integrations/reply-writer/built-in/reading/irony";
import { isToldOtherwise } from "@/server/integrations/reply-writer/built-in/reading/second-opinion";
import { mourns, sorrowBeside, sorrowIn } from "@/server/integrations/reply-writer/built-in/reading/sorrow";
import { stanceOf } from "@/server/integrations/reply-writer/built-in/reading/stance";
import { wishedIn, namedIn, nounIn, isWish } from "@/server/integrations/reply-writer/built-in/reading/named-things";
import type { Source } from "@/server/integrations/reply-writer/built-in/matters/source";
import { graveDetail } from "@/server/integrations/reply-writer/built-in/reading/grave-detail";
import type { ReviewReading } from "@/server/integrations/reply-writer/built-in/reading/review-reading";

/** Of a question: that something has happened. */
const harmDone = /(?:났|났었|갔|왔|부었|들었|아팠|토했|다쳤|실려|먹었)/;
const errands = new Set<Trade>(["clinic", "beauty", "goods"]);

const gladRating = 4;
const lowRating = 2;
/** Who wrote so much has told what was wrong, whether or not we understood it: they are not asked for it. */
const fewestTold = 8;
const fewestDoubted = 20;
const mostPraise = 6;
const mostComplaints = 8;

/** Reads a Korean review; a hostile one keeps its aspects but none of its words, nor is anything told that is not sayable. */
export function readReview(
  { review, shop }: ReplyRequest,
  isSayable: (words: string) => boolean,
  dares = false,
): ReviewReading {
  const { text: original, rating } = review;
  const trade = tradeOf(shop, original, servesTaste(review.analysis));
  const hostile = isHostile(original);
  const tidy = tidied(original);
  const text = hostile ? original : tidy.text;
  const isOnlyAsking = !hostile && onlyAsks(text) && !harmDone.test(text) && !accuses.test(text);
  const heard = alarmIn(review, trade);
  const { grave, unnamed, isLoud } = heard;
  const urgency = isOnlyAsking ? null : heard.urgency;
  const clauses = hostile
    ? calmParts(text).flatMap(({ text: part, start }) => readClauses(part, shop.menu, start))
    : readClauses(text, shop.menu);
  const tone = toneOf(text, rating, { ...review.analysis, urgency });
  const analysis = hostile
    ? review.analysis
    : believed({ tidy, tone, rating, analysis: review.analysis, says: saysIn(clauses, trade) });
  const letters = text.replace(/[ㄱ-ㅎㅏ-ㅣ]/g, "").match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const mentions = hostile ? calmMentions(text, analysis.aspects) : mentionsOf(text, analysis, rating);
  const known = { clauses, mentions, tone, rating, trade, menu: shop.menu };
  const roles = hostile ? [] : rolesOf(known);
  const alarm = takesBack(text) ? null : alarmSaid(urgency, isLoud, clauses, roles, rating);
  const sentiment = sentimentSaid(analysis.sentiment, roles, rating);
  const calmTone = urgency === null ? tone : toneOf(text, rating, { ...review.analysis, urgency: null });
  const meantTone = alarm === null || alarm.kind === "strong-complaint" ? toneSaid(calmTone, roles, rating) : "sorry";
  const points = hostile
    ? []
    : sayablePoints(agreeingPoints(fitPoints(text, pointsIn(text, known)), clauses, roles), isSayable);
  const meant = hostile ? mentions : asSaid(clauses, mentions, roles, trade);
  const source: Source = {
    clauses,
    mentions: meant,
    roles: new Map(roles.map((role, at) => [clauses[at]?.text ?? "", role])),
    heard: review.analysis.aspects,
    tone: hostile ? "gentle" : meantTone,
    rating,
    trade,
    menu: shop.menu,
    points,
    isSayable,
    dares,
    asWritten: (clause) => writtenIn(original, tidy, clause),
    tellsDetails: !hostile,
  };
  const told = letters === 0 ? [] : readMatters(source);
  const isLow = rating !== null && rating <= lowRating;
  const asked =
    hostile || !(isOnlyAsking || isSaid("question", roles))
      ? null
      : askedIn(text, shop.menu, meantTone === "sorry" && !isOnlyAsking);
  const wishes = isSaid("wish", roles);
  const onlyFacts = saysOnlyFacts(roles);
  const request = hostile || !(wishes || isLow) ? null : requestOf(text);
  const isHollow = hostile && told.length === 0;
  const glad = isHollow
    ? []
    : told
        .filter(
          ({ matter, clause }) =>
            matter.polarity === "positive" && !isSoso(clause) && (hostile || !explainsQuestion(text, clause)),
        )
        .slice(0, mostPraise);
  const isFaint =
    (rating !== null && rating < gladRating && !glad.some(namesPraise)) ||
    (glad.length === 0 && !hostile && isSoso(text));
  const isFelt =
    review.analysis.sentiment === "negative" ||
    points.some(({ polarity, chance }) => polarity === "negative" && chance >= 0.5);
  const isMiddling = rating !== null && rating < gladRating;
  const ironic = !hostile && isIronic(text, rating, review.analysis.sentiment);
  const liked = hostile ? [] : likedThings(original, points).filter((thing) => isSayable(`${thing} 칭찬이 기뻐요.`));
  const wished = hostile || !wishes ? null : wishedIn(original, shop.menu, points);
  const praised = praisedThings(liked, points, rating, dares).filter(({ name }) => wished?.includes(name) !== true);
  const isOnlyLiked =
    glad.length === 0 && meantTone === "glad" && liked.length + praised.length > 0 && (rating ?? 0) >= gladRating;
  const glads = isOnlyLiked ? [plainTold(generalMatter("other", "positive", trade))] : glad;
  const praise = ironic || (isFaint && !isOnlyLiked) ? [] : glads;
  const feasted = hostile || isLow ? null : feastIn(original);
  const sorrow = hostile ? null : sorrowBeside(feasted, sorrowIn(original, trade));
  const complaints = told
    .filter(
      (each) =>
        each.matter.polarity === "negative" &&
        (!ironic || isPlainlyBad(each)) &&
        (sorrow === null || ((each.isSure || each.detail !== null) && !mourns(each.clause))),
    )
    .map((each) => (ironic || isLow ? withoutMockery(each) : each))
    .slice(0, mostComplaints);
  const kind = alarm?.kind ?? null;
  const isAsking = isOnlyAsking ? rating === null || complaints.length === 0 : opensAsking(text) && !accuses.test(text);
  const isQuestion =
    asked !== null &&
    kind === null &&
    isAsking &&
    (complaints.every(({ clause }) => unreachedIn(clause) !== null) ||
      (isOnlyAsking && (!soundsBad(text) || unreachedIn(text) !== null)));
  const spoken = stanceOf(
    isFaint && sentiment === "positive" ? "neutral" : sentiment,
    rating,
    praise.length,
    complaints.length,
  );
  const isMocked = complaints.every(isOnlyMocked);
  const figures = ironic && isMocked ? figuresIn(original, shop.menu) : [];
  const intended = ironic && (complaints.length === 0 || figures.length > 0) ? "ironic" : spoken;
  const isUnnamed =
    !hostile &&
    complaints.every(({ matter }) => matter === restOfAll) &&
    letters >= (intended === "doubtful" ? fewestDoubted : fewestTold);
  const isBlamed =
    intended === "complaint" || intended === "doubtful" || (intended === "neutral" && isMiddling && soundsBad(text));
  if (isUnnamed && isBlamed) complaints.push(unnamedBlame(trade));
  const taken = isUnnamed && isBlamed ? "complaint" : intended;
  const stance = isHollow && !(isLow && intended === "complaint") ? "neutral" : taken;
  const feast = sorrow === null ? feasted : null;
  const isHarmed = kind !== null && kind !== "strong-complaint" && !hostile;
  const matter = isHarmed ? (grave ?? harmTold(original, trade, isLow) ?? unnamed) : null;
  return {
    text,
    known,
    stance: letters === 0 ? "stars-only" : isQuestion ? "question" : stance,
    praise,
    complaints: toldTogether(complaints),
    liked,
    praised,
    points,
    occasions: hostile ? [] : occasionsIn(text, errands.has(trade)),
    company: companyIn(hostile ? "" : text),
    bringsChild: !hostile && bringsChild(text),
    verbatim: hostile ? null : verbatimOf(original, review.analysis.aspects, isSayable),
    noun: hostile ? null : nounIn(original, shop.menu, isSayable),
    asked,
    unreached: asked === null ? null : unreachedIn(text),
    wantsHours: !hostile && (asked === null ? complainsOfHours(text) : tellsHours(text)),
    givesOrders: hostile,
    suggests: !hostile && wishes && (isWish(original) || (request !== null && request !== "contact")),
    request,
    moment:
      hostile || ironic || complaints.length > 0 || (review.analysis.sentiment === "negative" && meantTone !== "glad")
        ? null
        : momentIn(original, trade === "food" || trade === "cafe"),
    bakes: trade === "cafe" && bakesOnly(shop, original),
    isSoso: !hostile && isSoso(text),
    named: hostile ? [] : namedIn(text, shop.menu),
    noted:
      hostile || isLow || !(onlyFacts || (isSaid("fact", roles) && !isFelt))
        ? []
        : notedIn(original, rating, onlyFacts),
    wished,
    mild: meantTone !== "sorry" && !hostile,
    low: isLow || sentiment === "negative",
    urgency: meantTone === "glad" || (hostile && analysis.sentiment !== "negative") ? null : kind,
    matter,
    graveDetail: matter?.isWide === true && alarm !== null ? graveDetail(alarm.quote, source) : null,
    figures,
    toldOtherwise: !hostile && meantTone !== "glad" && isToldOtherwise(text, trade),
    sorrow,
    feast,
    behaviours: isHarmed ? behavioursIn(original) : [],
    graveAsks: isHarmed ? graveAsksIn(original) : [],
    isBorneOut: review.analysis.language !== "ko" || isGrave(text, kind),
    trade,
    written: hostile ? "" : original,
    letters,
    rating,
  };
}

function unnamedBlame(trade: Trade): Told {
  return { ...plainTold(generalMatter("other", "negative", trade)), isSure: true };
}

function servesTaste({ aspects }: Analysis): boolean {
  return aspects.some((mention) => mention.aspect === "taste");
}
