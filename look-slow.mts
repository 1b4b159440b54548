import { readFileSync } from "node:fs";
import { chromium } from "playwright";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
const base="http://localhost:3790"; const demo = JSON.parse(readFileSync(".data/demo.json","utf8"));
const b = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
const c = await b.newContext({baseURL:base,viewport:{width:390,height:844},hasTouch:true,isMobile:true}); const p = await c.newPage();
const { csrfToken } = await (await p.request.get("/api/auth/csrf")).json(); await p.request.post("/api/auth/callback/credentials",{form:{csrfToken,email:demo.email,password:demo.password,json:"true"}});
const cdp = await c.newCDPSession(p); await cdp.send("Network.enable"); await cdp.send("Network.emulateNetworkConditions",{offline:false,latency:300,downloadThroughput:1.6e6/8,uploadThroughput:75e4/8});
const t0=Date.now(); await p.goto("/inbox"); await p.getByRole("option").nth(2).waitFor(); console.log("list", Date.now()-t0);
const when = Number(process.argv[2]??0); await p.waitForTimeout(when);
const t=Date.now(); await p.getByRole("option").nth(2).tap(); 
for (let i=0;i<12;i++){ await p.screenshot({path:`/tmp/look/slow-${when}-${i}.png`}); const txt=(await p.locator("main").innerText()).replace(/\s+/g," ").slice(0,60); console.log(Date.now()-t, txt, await p.locator("[data-loading]").count(), await p.locator("[aria-busy]").count()); await p.waitForTimeout(150); if (txt.includes("네이버에서 보기")) break; }
await b.close();
