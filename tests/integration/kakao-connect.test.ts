import { expect, test } from "vitest";
import { connectPlace } from "@/server/features/stores/connect-place";
import { findPlace } from "@/server/features/stores/find-place";
import { app, owner, shopOnKakao } from "@/tests/support/collecting";

test("every form of the pasted address finds the shop", async () => {
  const { shop, kakaoId } = await shopOnKakao({ reviews: 3 });
  const { kakao } = app.sandbox.urls;
  const addresses = [
    `${kakao}/${kakaoId}`,
    `${kakao}/map/?itemId=${kakaoId}`,
    `[카카오맵] ${shop.name}\n${shop.roadAddress}\n${kakao}/short/${shop.shortCode}`,
    `https://place.map.kakao.com/${kakaoId}#review`,
    `https://m.place.map.kakao.com/${kakaoId}`,
    `https://map.kakao.com/?itemId=${kakaoId}`,
    `https://applink.map.kakao.com/place?id=${kakaoId}&t_src=share`,
  ];
  for (const url of addresses)
    expect(await findPlace(owner.ctx, { url }), url).toMatchObject({
      platform: "kakao",
      platformStoreId: kakaoId,
      platformIds: { placeName: shop.name },
      name: shop.name,
      category: "한식",
      address: shop.roadAddress,
      phone: shop.phone,
      reviewCount: 3,
      pageUrl: `${kakao}/${kakaoId}`,
    });
});

test("asks for rebuilt addresses only, and as the place page does", async () => {
  const { kakaoId } = await shopOnKakao({ reviews: 0 });
  await app.sim.clearRequests();
  const url = `${app.sandbox.urls.kakao}/${kakaoId}?next=http://169.254.169.254/#y`;
  await findPlace(owner.ctx, { url });
  const requests = await app.sim.requests("kakao");
  expect(requests.map(({ path }) => path)).toEqual([`/places/panel3/${kakaoId}`]);
  expect(requests[0]?.headers).toMatchObject({
    pf: "PC",
    origin: app.sandbox.urls.kakao,
    referer: `${app.sandbox.urls.kakao}/`,
    accept: expect.stringContaining("application/json") as unknown,
    "accept-language": expect.stringContaining("ko") as unknown,
    "user-agent": expect.stringContaining("Mozilla/5.0") as unknown,
  });
});

test.each([
  ["https://place.map.kakao.com/77777777", "NOT_FOUND", /가게가 없어요/],
  ["https://evil.example/77777777", "INVALID", /네이버 지도나 카카오맵의 가게 주소가 아니에요/],
])("%s is refused as %s", async (url, code, message) => {
  await expect(findPlace(owner.ctx, { url })).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message) as unknown,
  });
});

test("a short link that leads nowhere is refused", async () => {
  const url = `${app.sandbox.urls.kakao}/short/nowhere1`;
  await expect(findPlace(owner.ctx, { url })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test.each(["rate-limited", "method-blocked", "server-error", "truncated", "reset", "not-acceptable", "no-content"])(
  "%s is told as something that passes",
  async (mode) => {
    const { kakaoId } = await shopOnKakao({ reviews: 0 });
    await app.sim.setMode("kakao", mode);
    const url = `${app.sandbox.urls.kakao}/${kakaoId}`;
    await expect(findPlace(owner.ctx, { url })).rejects.toMatchObject({ code: "CONFLICT" });
  },
);

test("a store on Naver gets its Kakao Map too, and both are crawled", async () => {
  const shop = await app.sim.addShop({ name: "두 곳에 있는 집", type: "cafe" });
  await app.sim.addReviews(shop.placeId, 4);
  await app.sim.addKakaoReviews(shop.placeId, 6);
  const naver = `${app.sandbox.urls.naver}/cafe/${shop.placeId}/home`;
  const { storeId } = await connectPlace(owner.ctx, { url: naver, consent: true });
  const kakao = `${app.sandbox.urls.kakao}/${await app.sim.kakaoId(shop.placeId)}`;
  expect(await connectPlace(owner.ctx, { url: kakao, storeId, consent: true })).toMatchObject({ storeId });
  await app.drainJobs();
  const counts = await app.db.review.groupBy({ by: ["platform"], where: { storeId }, _count: true });
  expect(new Map(counts.map(({ platform, _count }) => [platform, _count]))).toEqual(
    new Map([
      ["naver", 4],
      ["kakao", 6],
    ]),
  );
});
