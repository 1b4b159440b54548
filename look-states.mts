import { readFileSync, mkdirSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { chromium, type Page, type BrowserContext } from "playwright";
import pg from "pg";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
const base = "http://localhost:3790";
const demo = JSON.parse(readFileSync(".data/demo.json","utf8"));
const sec = JSON.parse(readFileSync(".data/secrets.json","utf8"));
const { productServer } = await import("./scripts/postgres.mjs");
const url = process.env.DBURL ?? (await productServer(sec.postgresPassword)).url(55790);
export async function db(sql: string, v: unknown[]=[]) { const c = new pg.Client({connectionString:url}); await c.connect(); const r = await c.query(sql, v); await c.end(); return r.rows; }
const b = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
const out = "/tmp/look/st";
const locale = process.env.LOC ?? "ko";
const sizes = { phone: {width:390,height:844}, desk:{width:1440,height:900} } as const;
async function ctx(size: keyof typeof sizes, opts: any = {}) { const c = await b.newContext({ baseURL: base, viewport: sizes[size], hasTouch: size==="phone", locale: "ko-KR", timezoneId:"Asia/Seoul", ...opts }); await c.addCookies([{name:"locale",value:locale,url:base}]); return c; }
async function signIn(p: Page, email=demo.email, password=demo.password) { const { csrfToken } = await (await p.request.get("/api/auth/csrf")).json(); const r = await p.request.post("/api/auth/callback/credentials",{form:{csrfToken,email,password,json:"true"}}); if(!r.ok()) throw new Error("sign in "+r.status()); }
async function newOwner(p: Page) { const email=`${randomUUID()}@look.test`, password=`Look-${randomUUID()}`; await p.request.post("/api/trpc/accounts.signUp",{data:{json:{email,password,name:"김은정",agreedToTerms:true}}}); await signIn(p,email,password); return {email,password}; }
const idle = (p: Page) => p.waitForLoadState("networkidle",{timeout:8000}).catch(()=>{});
const snap = async (p: Page, n: string, full=false) => { await idle(p); await p.screenshot({path:`${out}/${n}.png`, animations:"disabled", fullPage: full}); console.log(n); };
const go = async (p: Page, a: string) => { await p.goto(a); await idle(p); };
const part = process.argv[2];
const step = async (n: string, f: () => Promise<void>) => { try { await f(); } catch (e) { console.log("FAIL", n, String(e).split("\n").slice(0,4).join(" | ")); } };

if (part === "inbox") {
  for (const size of ["desk","phone"] as const) {
    const c = await ctx(size, {colorScheme: size==="desk"?"light":"light"}); const p = await c.newPage(); await signIn(p);
    await step("detail", async()=>{ await go(p,"/inbox"); await p.getByRole("option").nth(2).click(); await snap(p,`${size}-detail`); });
    await step("history", async()=>{ if(size==="phone"){ await p.getByRole("button",{name:"더 보기"}).click(); await snap(p,"phone-detail-menu"); await p.getByRole("menuitem",{name:"기록",exact:true}).click(); } else await p.getByRole("button",{name:"기록",exact:true}).click(); await p.waitForTimeout(600); await snap(p,`${size}-history`); await p.keyboard.press("Escape"); });
    await step("guard", async()=>{ await p.getByRole("button",{name:/^고치기/}).first().click(); const t=p.getByRole("textbox",{name:"답글 글"}); const was=await t.inputValue(); await t.fill("죄송해요. 음식 값은 전액 환불해 드릴게요. 다음에는 010-1234-5678로 연락 주세요."); await p.getByText("이대로는 게시할 수 없어요").first().waitFor(); await p.waitForTimeout(500); await snap(p,`${size}-guard`); await t.fill(was); await p.keyboard.press("Escape"); });
    await step("bulk", async()=>{ await go(p,"/inbox"); if(size==="desk"){ await p.getByRole("option").nth(1).click(); await p.keyboard.press("x"); for(let i=0;i<9;i++) await p.keyboard.press("j"); await p.keyboard.press("Shift+X"); } else { await p.getByRole("button",{name:/고르기/}).first().click(); for(const i of [2,3,4]) await p.getByRole("option").nth(i).click(); await snap(p,"phone-picking"); await p.getByRole("button",{name:/건 (승인|보기|읽)/}).first().click().catch(()=>{}); } await p.waitForTimeout(800); await snap(p,`${size}-bulk`); });
    await step("focus", async()=>{ await go(p,"/inbox"); await p.getByRole("button",{name:"오늘은 3건만"}).first().click(); await p.waitForTimeout(1500); await snap(p,`${size}-focus`); });
    await step("help", async()=>{ await go(p,"/inbox"); if(size==="desk"){ await p.keyboard.press("Shift+Slash"); await p.getByRole("dialog").waitFor(); await snap(p,"desk-help"); await p.keyboard.press("Escape"); await p.keyboard.press("Control+k"); await p.getByRole("dialog").waitFor(); await snap(p,"desk-palette"); await p.keyboard.type("분석"); await p.waitForTimeout(500); await snap(p,"desk-palette-typed"); } else { await p.getByRole("button",{name:"찾기, 이동, 명령"}).click(); await p.waitForTimeout(500); await snap(p,"phone-palette"); await p.getByRole("button",{name:"닫기"}).click(); await p.getByRole("button",{name:"더보기",exact:true}).click(); await p.waitForTimeout(500); await snap(p,"phone-more"); } });
    await step("nores", async()=>{ await go(p,"/inbox?stars=2&urgent=true&store="); await go(p,"/inbox?stars=1&platform=google"); await snap(p,`${size}-nothing`); });
    await step("usermenu", async()=>{ if(size==="desk"){ await go(p,"/overview"); await p.getByRole("button",{name:/김은정/}).click(); await p.waitForTimeout(300); await snap(p,"desk-usermenu"); await p.keyboard.press("Escape"); await p.getByRole("button",{name:/모든 가게/}).click(); await p.waitForTimeout(300); await snap(p,"desk-storeswitch"); }});
    await c.close();
  }
}
if (part === "empty") {
  for (const size of ["desk","phone"] as const) {
    const c = await ctx(size); const p = await c.newPage(); await newOwner(p);
    for (const a of ["/overview","/inbox","/reviews","/analytics","/stores","/stores/history","/reports","/notifications","/promises","/billing","/settings","/import"]) await step(a, async()=>{ await go(p,a); await snap(p,`empty-${size}${a.replace(/\//g,"-")}`); });
    await step("404", async()=>{ await go(p,"/nothing-here"); await snap(p,`${size}-404-in`); });
    await c.close();
    const c2 = await ctx(size); const p2 = await c2.newPage(); await step("404out", async()=>{ await go(p2,"/nothing-here"); await snap(p2,`${size}-404-out`); await go(p2,"/offline"); await snap(p2,`${size}-offline`); 
      await go(p2,"/sign-in"); await p2.getByLabel("이메일",{exact:true}).fill("a@b.test"); await p2.getByLabel("비밀번호",{exact:true}).fill("wrong-password"); await p2.locator("[type=submit]").click(); await p2.waitForTimeout(1500); await snap(p2,`${size}-signin-wrong`);
      await go(p2,"/sign-up"); await p2.locator("[type=submit]").click(); await p2.waitForTimeout(500); await snap(p2,`${size}-signup-empty`); await go(p2,"/sign-in?callbackUrl=/inbox"); await snap(p2,`${size}-signin-callback`);});
    await c2.close();
  }
}
if (part === "onboard") {
  for (const size of ["desk","phone"] as const) {
    const c = await ctx(size); const p = await c.newPage(); const who=await newOwner(p);
    await step("place", async()=>{ await go(p,"/onboarding"); await snap(p,`${size}-onb-1`, true); await p.getByLabel("가게 페이지 주소").fill("https://example.com/x"); await p.keyboard.press("Enter"); await p.waitForTimeout(800); await snap(p,`${size}-onb-bad`, true);
      await p.getByRole("button",{name:/온기식당 연남점/}).first().click(); await p.getByText("이 가게가 맞나요?").waitFor(); await snap(p,`${size}-onb-2`, true); await p.getByRole("checkbox").check(); await p.getByRole("button",{name:"이 가게 맞아요, 리뷰 가져오기"}).click(); await p.waitForURL(/onboarding\/[\da-f-]{36}/); await p.waitForTimeout(2500); await p.screenshot({path:`${out}/${size}-onb-3.png`,fullPage:true}); await p.getByText("준비가 끝났어요").waitFor({timeout:120000}); await snap(p,`${size}-onb-4`, true); });
    await step("import", async()=>{ const day=new Date().toISOString().slice(0,10); const csv=["작성일,닉네임,별점,리뷰내용,플랫폼,주문번호",`${day},봄날,5,국물이 진하고 맛있어요,네이버,1`,`${day},솔방울,2,너무 오래 기다렸어요,네플,2`,`2026-13-45,초록,4,양이 많아요,카카오,3`,`${day},별,9,좋아요,구글,4`].join("\r\n"); await go(p,"/import"); await p.locator("input[type=file]").setInputFiles({name:"리뷰.csv",mimeType:"text/csv",buffer:Buffer.from(csv)}); await p.waitForURL(/import\/[\da-f-]{36}/); await p.waitForTimeout(2500); await snap(p,`${size}-import-map`, true); const bt=p.getByRole("button",{name:/건 가져오기/}); console.log(await bt.count(), await bt.first().innerText().catch(()=>"")); await bt.first().click(); await p.getByRole("heading",{name:/가져왔어요/}).waitFor({timeout:60000}); await snap(p,`${size}-import-done`, true); await p.getByRole("button",{name:/되돌리기/}).first().click(); await p.getByRole("dialog").waitFor(); await p.waitForTimeout(400); await snap(p,`${size}-import-undo`); });
    await step("limits", async()=>{ await db("update subscriptions set plan='free', status='active' where user_id=(select id from users where email=$1)",[who.email]); for (const a of ["/overview","/inbox","/analytics","/stores","/billing","/reviews","/reports"]) { await go(p,a); await snap(p,`free-${size}${a.replace(/\//g,"-")}`, false);} await go(p,"/inbox"); if(size==="phone") await p.getByRole("option").first().click(); else await p.getByRole("option").first().click(); await p.waitForTimeout(600); await snap(p,`free-${size}-inbox-detail`); const id=(await db("select s.id from stores s join users u on u.id=s.owner_id where u.email=$1",[who.email]).catch(async e=>{console.log(String(e)); return []}))[0]?.id; if(id){ await go(p,`/stores/${id}/rules`); await snap(p,`free-${size}-rules`); } await go(p,"/analytics"); await p.screenshot({path:`${out}/free-${size}-analytics-full.png`,fullPage:true}); });
    await c.close();
  }
}
if (part === "admin") {
  for (const size of ["desk","phone"] as const) for (const colorScheme of ["light","dark"] as const) {
    const c = await ctx(size,{colorScheme}); const p = await c.newPage(); await signIn(p,"admin@urigage.test");
    for (const a of ["/admin/jobs","/admin/users","/admin/audit","/admin/health"]) await step(a, async()=>{ await go(p,a); await snap(p,`${size}-${colorScheme}${a.replace(/\//g,"-")}`, true); });
    if (colorScheme==="light") await step("imp", async()=>{ await go(p,"/admin/users"); await p.getByRole("button",{name:/님의 화면 보기/}).first().click(); await p.waitForURL(/overview|onboarding/); await snap(p,`${size}-impersonate`); await p.getByRole("button",{name:"그만 보기"}).first().click(); await p.waitForURL(/admin/); });
    await c.close();
  }
}
if (part === "misc") {
  for (const size of ["desk","phone"] as const) {
    const c = await ctx(size); const p = await c.newPage(); await signIn(p);
    await step("report", async()=>{ await go(p,"/reports"); const make=p.getByRole("button",{name:"지금 만들어 보기"}); if(await make.count()) { await make.click(); await p.waitForTimeout(3000);} await snap(p,`${size}-reports`); await p.locator('main a[href^="/reports/"]').first().click(); await p.waitForURL(/reports\/.+/); await idle(p); await snap(p,`${size}-report`); await p.screenshot({path:`${out}/${size}-report-full.png`,fullPage:true}); await p.emulateMedia({media:"print"}); await p.screenshot({path:`${out}/${size}-report-print.png`,fullPage:true}); if(size==="desk") await p.pdf({path:`${out}/report.pdf`,format:"A4"}); await p.emulateMedia({media:"screen"}); });
    await step("offline", async()=>{ await go(p,"/inbox"); if(size==="phone") { await p.getByRole("option").first().click(); await p.waitForTimeout(800);} await c.setOffline(true); await p.waitForTimeout(800); await p.screenshot({path:`${out}/${size}-offline-bar.png`}); await c.setOffline(false); });
    await step("dialogs", async()=>{ await go(p,"/settings"); await p.getByRole("button",{name:"계정 지우기"}).click(); await p.waitForTimeout(500); await snap(p,`${size}-close-dialog`); await p.keyboard.press("Escape"); await p.getByRole("button",{name:"바꾸기",exact:true}).click(); await p.waitForTimeout(500); await snap(p,`${size}-password-dialog`); await p.keyboard.press("Escape"); });
    await step("smart", async()=>{ await go(p,"/analytics"); const bt=p.getByRole("button",{name:"바꾼 날 표시하기"}); await bt.click(); await p.waitForTimeout(600); await snap(p,`${size}-mark-dialog`); await p.keyboard.press("Escape"); await go(p,"/reviews"); await p.getByRole("button",{name:/내보내기|파일로/}).first().click(); await p.waitForTimeout(500); await snap(p,`${size}-export`); await p.keyboard.press("Escape"); await p.getByRole("button",{name:"기간"}).first().click(); await p.waitForTimeout(400); await snap(p,`${size}-filter-open`); await p.keyboard.press("Escape"); await p.getByRole("textbox",{name:"리뷰에서 찾기"}).fill("기다, 대기"); await p.waitForTimeout(1200); await snap(p,`${size}-search`); });
    await step("rule", async()=>{ await go(p,"/stores"); const id=(await p.locator('main a[href^="/stores/"]:not([href^="/stores/history"])').first().getAttribute("href"))!.split(/[?#]/)[0]; await go(p,`${id}/rules`); await p.getByRole("button",{name:/칭찬은 1시간 뒤 승인하기/}).click(); await p.waitForTimeout(2500); await snap(p,`${size}-rule-editor`, true); await p.screenshot({path:`${out}/${size}-rule-editor-full.png`,fullPage:true}); });
    await c.close();
  }
}
if (part === "zoom") {
  for (const [n,viewport,text] of [["z200",{width:720,height:450},"normal"],["large",{width:390,height:844},"large"],["w320",{width:320,height:640},"normal"],["w320l",{width:320,height:640},"large"],["tablet",{width:768,height:1024},"normal"],["w1100",{width:1100,height:800},"normal"]] as const) {
    const c = await ctx("phone",{viewport,hasTouch:viewport.width<1000}); await c.addCookies([{name:"text-size",value:text,url:base}]); const p = await c.newPage(); await signIn(p);
    for (const a of ["/overview","/inbox","/analytics","/stores","/reviews","/settings","/billing"]) await step(a, async()=>{ await go(p,a); await snap(p,`${n}${a.replace(/\//g,"-")}`); });
    await step("det", async()=>{ await go(p,"/inbox"); await p.getByRole("option").first().click(); await p.waitForTimeout(700); await snap(p,`${n}-detail`); });
    await c.close();
  }
}
await b.close();
