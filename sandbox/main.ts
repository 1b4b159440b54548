// usage: tsx sandbox/main.ts    stand-ins for Naver Place, SmartPlace, Kakao Map, Google, OpenAI and a mail server, on 127.0.0.1
//   SANDBOX_NAVER_PORT 4101 · SANDBOX_SMARTPLACE_PORT 4102 · SANDBOX_KAKAO_PORT 4103 · SANDBOX_GOOGLE_PORT 4104
//   SANDBOX_OPENAI_PORT 4105 · SANDBOX_MAIL_SMTP_PORT 4125 · SANDBOX_MAIL_WEB_PORT 4126
//   SANDBOX_GOOGLE_PUSH_URL where new Google reviews are pushed to
//   SANDBOX_DATA_DIR .data/sandbox · SANDBOX_SEED · SANDBOX_ANSWERED=1 (most of the past)
//   SANDBOX_DRIP=1 (a new review every SANDBOX_DRIP_SECONDS, 180)
import { z } from "zod";
import { startSandbox } from "./start";

const port = (standard: number) => z.coerce.number().int().min(0).max(65_535).default(standard);
const EnvSchema = z.object({
  SANDBOX_NAVER_PORT: port(4101),
  SANDBOX_SMARTPLACE_PORT: port(4102),
  SANDBOX_KAKAO_PORT: port(4103),
  SANDBOX_GOOGLE_PORT: port(4104),
  SANDBOX_OPENAI_PORT: port(4105),
  SANDBOX_MAIL_SMTP_PORT: port(4125),
  SANDBOX_MAIL_WEB_PORT: port(4126),
  SANDBOX_DATA_DIR: z.string().min(1).default(".data/sandbox"),
  SANDBOX_SEED: z.coerce.number().int().optional(),
  SANDBOX_GOOGLE_PUSH_URL: z.url().optional(),
  SANDBOX_ANSWERED: z.stringbool().default(false),
  SANDBOX_DRIP: z.stringbool().default(false),
  SANDBOX_DRIP_SECONDS: z.coerce.number().positive().default(180),
});

async function run(): Promise<void> {
  const env = EnvSchema.parse(process.env);
  const sandbox = await startSandbox({
    ports: {
      naver: env.SANDBOX_NAVER_PORT,
      smartplace: env.SANDBOX_SMARTPLACE_PORT,
      kakao: env.SANDBOX_KAKAO_PORT,
      google: env.SANDBOX_GOOGLE_PORT,
      openai: env.SANDBOX_OPENAI_PORT,
      mailSmtp: env.SANDBOX_MAIL_SMTP_PORT,
      mailWeb: env.SANDBOX_MAIL_WEB_PORT,
    },
    dataDir: env.SANDBOX_DATA_DIR,
    isAnswered: env.SANDBOX_ANSWERED,
    ...(env.SANDBOX_SEED === undefined ? {} : { seed: env.SANDBOX_SEED }),
    ...(env.SANDBOX_GOOGLE_PUSH_URL && { googlePushUrl: env.SANDBOX_GOOGLE_PUSH_URL }),
    ...(env.SANDBOX_DRIP ? { dripMs: env.SANDBOX_DRIP_SECONDS * 1_000 } : {}),
  });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void sandbox.stop().then(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  console.log(JSON.stringify({ ready: true, ...sandbox.urls }));
}

function explain(cause: unknown): string {
  if (cause instanceof z.ZodError) return `모래상자 설정을 읽지 못했어요.\n${z.prettifyError(cause)}`;
  if (!(cause instanceof Error)) return String(cause);
  const { code, port } = cause as NodeJS.ErrnoException & { port?: number };
  if (code === "EADDRINUSE") {
    return `${port}번 포트를 다른 프로그램이 쓰고 있어요. 그 프로그램을 끄거나 SANDBOX_…_PORT를 바꿔 주세요.`;
  }
  return cause.message;
}

run().catch((cause: unknown) => {
  console.error(explain(cause));
  process.exit(1);
});
