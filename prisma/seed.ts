// Usage: tsx prisma/seed.ts. Gives an empty demo database its owner, an operator and a shop that collects from the sandbox.
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { demoShops } from "@/sandbox/data/demo-shops";
import { kakaoIdOf } from "@/sandbox/kakao/book";
import type { Ctx } from "@/server/context";
import { hashPassword } from "@/server/features/accounts/passwords";
import { enqueue } from "@/server/jobs/enqueue";
import { seal } from "@/server/platform/crypto";
import { createApp } from "@/server/wiring";

const demoFile = ".data/demo.json";
const smartPlaceLogin = { loginId: "demo", password: "demo-pass" };

async function seed(ctx: Ctx): Promise<void> {
  if (ctx.config.APP_ENV === "production") throw new Error("A production database gets no demo shop.");
  if ((await ctx.db.user.count()) > 0) return;
  const password = `demo-${randomBytes(4).toString("hex")}`;
  const passwordHash = await hashPassword(password);
  const person = (email: string, name: string, role: "owner" | "admin") => ({
    email,
    name,
    role,
    passwordHash,
    agreedTermsAt: ctx.now(),
    subscription: { create: { plan: "premium" as const, status: "active" as const } },
  });
  const owner = person("demo@urigage.test", "김은정", "owner");
  const admin = person("admin@urigage.test", "박도윤", "admin");
  // Before the rows: a kill in between must not leave accounts whose password nobody knows.
  mkdirSync(".data", { recursive: true });
  writeFileSync(demoFile, `${JSON.stringify({ email: owner.email, admin: admin.email, password }, null, 2)}\n`, {
    mode: 0o600,
  });
  await ctx.db.$transaction(async (tx) => {
    await tx.user.create({ data: admin });
    const { id: userId } = await tx.user.create({ data: owner });
    for (const { shop } of demoShops.slice(0, 2)) {
      const { connections } = await tx.store.create({
        data: {
          userId,
          name: shop.name,
          category: shop.category,
          address: shop.roadAddress,
          phone: shop.phone,
          menu: shop.menu.map((item) => item.name),
          undoSeconds: 60,
          connections: {
            create: [
              {
                platform: "naver",
                platformStoreId: shop.placeId,
                platformIds: { businessType: shop.type, placeName: shop.name },
                consentedAt: ctx.now(),
              },
              {
                platform: "kakao",
                platformStoreId: kakaoIdOf(shop.placeId),
                platformIds: { placeName: shop.name },
                consentedAt: ctx.now(),
              },
            ],
          },
        },
        include: { connections: true },
      });
      for (const { id: connectionId, platform } of connections) {
        await enqueue(tx, "crawl-store", { connectionId, trigger: "onboarding" });
        if (platform !== "naver") continue;
        const place = `job:connect-smartplace:${connectionId}`;
        const sealedLogin = Buffer.from(
          seal(JSON.stringify(smartPlaceLogin), place, ctx.config.CREDENTIALS_KEY),
        ).toString("base64");
        await enqueue(tx, "connect-smartplace", { connectionId, sealedLogin });
      }
    }
  });
}

const app = createApp("seed");
try {
  await seed(app.ctx);
} finally {
  await app.close();
}
