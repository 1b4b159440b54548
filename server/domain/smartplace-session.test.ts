import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestPastedSession, parsePastedSession, sessionFrom } from "./smartplace-session";

const aut = "qZ1+abC/dEf==";
const ses = "AAABm+x/9_Y-z.01==";
const both = { cookies: { NID_AUT: aut, NID_SES: ses } };
const withCsrf = { cookies: { ...both.cookies, csrf_token: "c0ffee" } };
const chrome = [
  { domain: ".naver.com", name: "NID_AUT", value: aut, httpOnly: true, path: "/", secure: true, session: true },
  { domain: ".naver.com", name: "NID_SES", value: ses, httpOnly: true, path: "/", secure: true, session: true },
  { domain: ".naver.com", name: "NNB", value: "ABCDEF", path: "/" },
];

describe("a session in what people copy", () => {
  test.each([
    ["a Cookie header's value", `NNB=AB; NID_AUT=${aut}; NID_JKL=x; NID_SES=${ses}`, both],
    ["the header with its name", `Cookie: NID_AUT=${aut}; NID_SES=${ses}; csrf_token=c0ffee`, withCsrf],
    ["the two in lines of their own", `NID_AUT=${aut}\r\nNID_SES=${ses}\n`, both],
    ["the other way round, with a comma", `NID_SES=${ses}, NID_AUT=${aut}`, both],
    ["with words around it", `제 세션이에요 → NID_AUT=${aut};NID_SES=${ses} 부탁드려요`, both],
    [
      "curl -b",
      `curl 'https://new.smartplace.naver.com/bizes' -b 'NNB=A; NID_AUT=${aut}; NID_SES=${ses}' --compressed`,
      both,
    ],
    ["curl --cookie", `curl "https://new.smartplace.naver.com/" --cookie "NID_AUT=${aut}; NID_SES=${ses}"`, both],
    ["curl -H", `curl 'https://x' -H 'accept: */*' -H 'cookie: NID_AUT=${aut}; NID_SES=${ses}'`, both],
    ["curl for Windows", `curl "https://x" ^\n  -b ^"NNB=A; NID_AUT=${aut}; NID_SES=${ses}^" ^\n  --compressed`, both],
    ["an extension's JSON", JSON.stringify(chrome), both],
    ["an extension's JSON, indented", `\n${JSON.stringify(chrome, null, 4)}\n`, both],
    ["a storage state", JSON.stringify({ cookies: chrome, origins: [] }), both],
    ["an object of names", JSON.stringify({ NID_AUT: aut, NID_SES: ses, csrf_token: "c0ffee" }), withCsrf],
    ["rows of the developer tools", `NID_AUT\t${aut}\t.naver.com\t/\nNID_SES\t${ses}\t.naver.com\t/\tSession`, both],
    [
      "a cookies.txt",
      `# Netscape HTTP Cookie File\n#HttpOnly_.naver.com\tTRUE\t/\tTRUE\t0\tNID_AUT\t${aut}\n#HttpOnly_.naver.com\tTRUE\t/\tTRUE\t0\tNID_SES\t${ses}\n`,
      both,
    ],
    ["one that says them twice: the last counts", `NID_AUT=old; NID_SES=old; NID_AUT=${aut}; NID_SES=${ses}`, both],
  ])("%s", (_, text, expected) => expect(parsePastedSession(text)).toEqual(expected));
});

describe("no session", () => {
  test.each([
    ["nothing", ""],
    ["words", "네이버에 로그인했어요"],
    ["one of the two", `NID_AUT=${aut}`],
    ["empty values", "NID_AUT=; NID_SES="],
    ["names that only end alike", `X_NID_AUT=${aut}; X-NID_SES=${ses}`],
    [
      "another site's cookies of the same name",
      JSON.stringify(chrome.map((one) => ({ ...one, domain: ".evil.example" }))),
    ],
    ["a value that would end the header", JSON.stringify({ NID_AUT: "a\r\nX: 1", NID_SES: ses })],
    ["a value that is another cookie", JSON.stringify({ NID_AUT: `${aut}; admin=1`, NID_SES: ses })],
    ["values that are no text", JSON.stringify({ NID_AUT: 1, NID_SES: [ses] })],
    ["half a JSON", '[{"name":"NID_AUT","value":"a"},'],
    ["too much", `NID_AUT=${aut}; NID_SES=${ses}; ${"x".repeat(longestPastedSession)}`],
  ])("%s", (_, text) => expect(parsePastedSession(text)).toBeNull());
});

test("whatever is pasted, only the known cookies leave, and none could forge a header", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "NID_AUT=",
      "NID_SES=",
      "csrf_token=",
      "; ",
      "\r\n",
      "\t",
      '{"NID_AUT":"',
      '","NID_SES":"',
      '"}',
      "NNB=x",
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const session = parsePastedSession(parts.join(""));
      for (const [name, value] of Object.entries(session?.cookies ?? {})) {
        expect(["NID_AUT", "NID_SES", "csrf_token"]).toContain(name);
        expect(value).toMatch(/^[!-~]+$/);
        expect(value).not.toMatch(/[;,"\\]/);
      }
    }),
    { seed: 20_261_125, numRuns: 500 },
  );
});

test("cookies from a browser are sifted in the same way", () => {
  expect(
    sessionFrom([
      ["NID_AUT", aut],
      ["NNB", "x"],
      ["NID_SES", ses],
    ]),
  ).toEqual(both);
  expect(
    sessionFrom([
      ["NID_AUT", aut],
      ["NID_SES", ""],
    ]),
  ).toBeNull();
});
