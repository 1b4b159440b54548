import { describe, expect, it } from "vitest";
import { sandboxPlatforms, type WrittenReview } from "@/sandbox/places/written-review";
import { demoShops } from "./demo-shops";
import { heldBackReviews, reviewsOf } from "./reviews-of";

const opened = demoShops.flatMap(({ shop }) =>
  sandboxPlatforms.flatMap((platform) => reviewsOf(shop, platform).map((review) => ({ ...review, shop, platform }))),
);
const heldBack = heldBackReviews();
const written: (WrittenReview & { platform: string })[] = [...opened, ...heldBack];
const bodies = written.flatMap(({ body }) => body || []);

const lettersOf = (body: string): string =>
  body
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "") || body;
const count = (test: (review: WrittenReview) => boolean): number => written.filter(test).length;
const says = (pattern: RegExp) => (review: WrittenReview) => pattern.test(review.body ?? "");

describe("how much there is", () => {
  it("holds 2,100 reviews and more, of seven shops and more", () => {
    expect(demoShops.length).toBeGreaterThanOrEqual(7);
    expect(written.length).toBeGreaterThanOrEqual(2_100);
    for (const { shop } of demoShops) {
      expect(opened.filter((review) => review.shop === shop).length).toBeGreaterThanOrEqual(140);
    }
  });

  it("is about six tenths Naver, two tenths Kakao and the rest Google", () => {
    const share = (platform: string) =>
      written.filter((review) => review.platform === platform).length / written.length;
    expect(share("naver")).toBeGreaterThan(0.55);
    expect(share("naver")).toBeLessThan(0.68);
    expect(share("kakao")).toBeGreaterThan(0.16);
    expect(share("google")).toBeGreaterThan(0.13);
  });

  it("holds back two hundred for the drip, of every shop and platform", () => {
    expect(heldBack.length).toBeGreaterThanOrEqual(200);
    for (const { shop } of demoShops) expect(heldBack.some(({ placeId }) => placeId === shop.placeId)).toBe(true);
    for (const platform of sandboxPlatforms) {
      expect(heldBack.filter((entry) => entry.platform === platform).length).toBeGreaterThan(25);
    }
  });
});

describe("no mail-merge", () => {
  it("says nothing twice, not even with other spaces and marks", () => {
    const seen = bodies.map(lettersOf);
    expect(seen.filter((body, index) => seen.indexOf(body) !== index)).toEqual([]);
  });

  it("has no two long reviews that share more than 60 % of their runs of five letters", () => {
    const long = bodies.map(lettersOf).filter((body) => body.length >= 25);
    const runs = long.map(
      (body) => new Set(Array.from({ length: body.length - 4 }, (_, at) => body.slice(at, at + 5))),
    );
    const alike: string[] = [];
    for (const [index, one] of runs.entries()) {
      for (const [other, two] of runs.slice(0, index).entries()) {
        const [small, large] = one.size < two.size ? [one, two] : [two, one];
        let shared = 0;
        for (const run of small) if (large.has(run)) shared += 1;
        if (shared / small.size > 0.6) alike.push(`${long[index]} / ${long[other]}`);
      }
    }
    expect(alike).toEqual([]);
  });

  it("names no telephone that could ring and no brand", () => {
    const all = written.map((entry) => [entry.nickname, entry.body, entry.editedTo, entry.reply].join("\n")).join("\n");
    const telephones = all.match(/(?:\+82|0\d{1,2})[- ]?\d{3,4}[- ]?\d{4}/g) ?? [];
    expect(telephones.filter((number) => !/0{6,}/.test(number.replace(/\D/g, "")))).toEqual([]);
    const brands =
      /스타벅스|교촌|비비큐|굽네|배달의민족|배민|요기요|쿠팡|인스타|유튜브|틱톡|카카오|카톡|네이버|구글|파리바게|뚜레쥬르|성심당|이디야|투썸|올리브영|다이소|야놀자|에어비앤비|아이폰|갤럭시|넷플릭스|starbucks|google|instagram|airbnb|tripadvisor/i;
    expect(all.match(brands)).toBeNull();
  });
});

describe("what people write", () => {
  it.each<[string, number, (review: WrittenReview) => boolean]>([
    ["a word or two", 100, ({ body }) => body !== null && body.length > 0 && body.length <= 8],
    ["a long story", 40, ({ body }) => (body?.length ?? 0) >= 120],
    ["laughter and tears", 60, says(/ㅋㅋ|ㅠ|ㅎㅎ/)],
    ["emoji", 15, says(/\p{Extended_Pictographic}/u)],
    ["line breaks", 6, says(/\n/)],
    ["no spacing", 12, says(/[가-힣ㅋㅠㅎ]{14,}/)],
    ["a dialect", 10, says(/심더|하노|머꼬|당께|잉\b|유\.|유$|슈$|아이가|하요|구마|뿌렀|허벌|됐주게|노\s/)],
    ["questions", 30, says(/(나요|가요|까요|될까요|아시는 분)\??$/)],
    ["a spreadsheet formula", 8, says(/^[=+\-@]/)],
    ["HTML", 12, says(/<\/?\w+/)],
    ["orders to a machine", 8, says(/SYSTEM|ASSISTANT|지시|지침|답글을? |모든 답글|답글에|system/)],
    ["letters nobody sees", 2, says(/[\u200b-\u200f\u202a-\u202e\u2800]/)],
    ["a foreign object", 20, says(/나왔|나옴|조각/)],
    ["illness", 10, says(/장염|식중독|설사|배탈|토했|구토|수액|탈 났|hospital|배가 (뒤틀|계속)/)],
    ["an allergy", 6, says(/알레르기|알러지|allerg/)],
    ["an injury", 12, says(/응급실|꿰맸|화상|베였|찢어|피 났|stitches/)],
    ["discrimination", 4, says(/외국인|노키즈|휠체어|Korean couple|남자라고/)],
    ["a refund", 10, says(/환불|refund/)],
    ["sarcasm", 4, says(/대~?단|감동이네요|웃겨\?|실화\?|사기당|돌소리/)],
    ["the wrong shop", 4, says(/잘못 (썼|눌)|인 줄 알고 (예약|전화)|예약하려다|옆집 리뷰/)],
    ["regulars", 25, ({ visitCount }) => (visitCount ?? 0) > 2],
    ["only keywords, photos or stars", 150, ({ body }) => body === null],
    ["an empty body", 20, ({ body }) => body === ""],
    ["an owner's answer", 70, ({ reply }) => reply !== undefined],
    ["taken down", 8, ({ takenDown }) => takenDown === true],
    ["edited", 20, ({ editedTo }) => editedTo !== undefined],
  ])("%s: %d and more", (_, least, test) => {
    expect(count(test)).toBeGreaterThanOrEqual(least);
  });

  it("is praise, mixed, complaint and plain, in Korean and in the tongues of travellers", () => {
    const share = (mood: WrittenReview["mood"]) => count((review) => review.mood === mood) / written.length;
    expect(share("good")).toBeGreaterThan(0.45);
    expect(share("bad")).toBeGreaterThan(0.15);
    expect(share("mixed")).toBeGreaterThan(0.12);
    expect(share("plain")).toBeGreaterThan(0.08);
    for (const language of ["en", "ja", "zh"]) {
      expect(count((review) => review.language === language)).toBeGreaterThanOrEqual(25);
    }
  });

  it("keeps each platform's habits", () => {
    const on = (platform: string) => written.filter((review) => review.platform === platform);
    const lengthOn = (platform: string) => {
      const lengths = on(platform).flatMap(({ body }) => (body ? [body.length] : []));
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    };
    expect(lengthOn("kakao") * 2).toBeLessThan(lengthOn("naver"));
    expect(on("kakao").every(({ stars }) => typeof stars === "number")).toBe(true);
    expect(on("google").every(({ stars }) => typeof stars === "number")).toBe(true);
    expect(on("google").filter(({ translation }) => translation !== undefined).length).toBeGreaterThan(60);
    expect(on("google").filter(({ anonymous }) => anonymous).length).toBeGreaterThan(10);
    expect(on("google").filter(({ body }) => body === null).length).toBeGreaterThan(40);
    expect(on("naver").filter(({ translation, anonymous }) => translation ?? anonymous)).toEqual([]);
  });
});
