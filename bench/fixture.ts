import pg from "pg";
import { migrate } from "@/scripts/launch/migrate.mjs";
import { ensureDatabase, throwAwayServer } from "@/scripts/postgres.mjs";
import { openDatabase } from "@/server/platform/db";

/** A migrated database on a throw-away server, with what a process of ours needs to use it. */
export async function benchDatabase() {
  const server = await throwAwayServer();
  const url = server.url("bench");
  await ensureDatabase(url);
  await migrate(url);
  const database = openDatabase(url, 4, () => {});
  const env = {
    ...process.env,
    APP_ENV: "test",
    DATABASE_URL: url,
    AUTH_SECRET: "bench-secret-bench-secret-bench-secret",
    CREDENTIALS_KEY: Buffer.alloc(32, 7).toString("base64"),
    NAVER_BASE_URL: "http://127.0.0.1:1",
    SMARTPLACE_BASE_URL: "http://127.0.0.1:1",
    KAKAO_BASE_URL: "http://127.0.0.1:1",
    SMTP_URL: "smtp://127.0.0.1:1",
    LOG_LEVEL: "silent",
  };
  return {
    url,
    env,
    ...database,
    async end() {
      await database.close();
      await server.stop();
    },
  };
}

/** Prints the figures as the last line, one JSON object. */
export const report = (figures: Record<string, number>) => process.stdout.write(`${JSON.stringify(figures)}\n`);

/**
 * Fills `stores` shops with `reviews` reviews over two years, replies, open work and daily counts included. Three shops
 * belong to the owner whose id is returned, one of them with a tenth of all reviews; the others to somebody else.
 */
export async function fillReviews(
  database: Awaited<ReturnType<typeof benchDatabase>>,
  reviews: number,
  stores: number,
) {
  const { pool } = database;
  const { rows } = await pool.query<{ id: string }>(
    "insert into users (email, name) select 'bench' || n || '@urigage.test', 'bench' from generate_series(1, 2) n returning id",
  );
  const [userId, other] = rows.map((row) => row.id);
  await pool.query("select ensure_partitions('reviews', 'month', (now() - interval '26 months')::date, now()::date)");
  await pool.query(
    `insert into stores (user_id, name) select case when n <= 3 then $1::uuid else $2::uuid end, 'store ' || n
     from generate_series(1, $3::int) n`,
    [userId, other, stores],
  );
  await pool.query("insert into subscriptions (user_id, plan, status) values ($1, 'enterprise', 'active')", [userId]);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query("alter table reviews enable always trigger inbox_items_insert");
    await client.query("set statement_timeout = 0; set session_replication_role = replica");
    await client.query(
      `insert into reviews (store_id, platform, platform_review_id, review_date, reviewer_name, rating, content, language,
         sentiment, sentiment_score, keywords, aspects, is_urgent, inbox_state)
       select s.id, (array['naver','kakao','google']::"Platform"[])[1 + m % 3], n::text,
         now() - (n::float / $1) * interval '2 years', '손님' || n % 997, 1 + m % 5,
         repeat('국물이 진하고 반찬이 정갈해요. ', 1 + m % 4) || case when n % 3989 = 0 then '우산을 두고 왔어요.' else '' end,
         'ko', (array['positive','negative','mixed','positive']::"Sentiment"[])[1 + m % 4], 1 - (m % 100) / 50.0, array['국물','반찬'],
         case when m % 2 = 0 then '[{"aspect":"taste","polarity":"positive","score":0.8,"quote":"국물이 진하고","start":0,"end":7}]'
           else '[]' end::jsonb,
         m % 50 = 0, case when m % 20 = 0 then 'needs_reply' else 'replied' end::"InboxState"
       from generate_series(1, $1::int) n cross join lateral (select n / $2::int as m) attributes join (select id, row_number() over (order by user_id <> $3::uuid, name) - 1 as i from stores) s
         on s.i = case when (n / 7) % 10 = 0 then 0 else n % $2::int end`,
      [reviews, stores, userId],
    );
    await client.query(
      `insert into review_replies (review_id, review_date, store_id, platform, status, content, author)
       select id, review_date, store_id, platform, case when inbox_state = 'replied' then 'live' else 'drafted' end::"ReplyStatus",
         '와 주셔서 고마워요.', 'built_in' from reviews`,
    );
    await client.query(
      `insert into review_daily (store_id, platform, day, reviews, rating_count, rating_sum, positive, negative, mixed, score_count,
         score_sum, score_sum_sq, replied)
       select store_id, platform, (review_date at time zone 'Asia/Seoul')::date, count(*), count(rating), sum(rating),
         count(*) filter (where sentiment = 'positive'), count(*) filter (where sentiment = 'negative'),
         count(*) filter (where sentiment = 'mixed'), count(*), sum(sentiment_score), sum(sentiment_score * sentiment_score),
         count(*) filter (where inbox_state = 'replied') from reviews group by 1, 2, 3`,
    );
    await fillTopics(client, userId as string);
    await client.query("analyze");
  } finally {
    await client.end();
  }
  return userId as string;
}

/** Words (a long tail of 400), aspects, hours and answering times of the counted days, for one owner's shops. */
async function fillTopics(client: pg.Client, userId: string): Promise<void> {
  await client.query(
    `insert into keyword_daily (store_id, keyword, day, platform, reviews, positive, negative, rating_count, rating_sum)
     select store_id, '말' || w, day, platform, 1 + reviews / w, reviews / w / 2, reviews / w / 4, 1 + reviews / w, 4 + 4 * reviews / w
     from review_daily join stores s on s.id = store_id and s.user_id = $1 cross join lateral generate_series(1, least(400, 3 * reviews)) w`,
    [userId],
  );
  await client.query(
    `insert into keyword_monthly (store_id, keyword, month, platform, reviews, positive, negative, rating_count, rating_sum)
     select store_id, keyword, date_trunc('month', day)::date, platform, sum(reviews), sum(positive), sum(negative),
       sum(rating_count), sum(rating_sum) from keyword_daily group by 1, 2, 3, 4`,
  );
  await client.query(
    `insert into aspect_daily (store_id, platform, aspect, day, reviews, positive, negative)
     select store_id, platform, (array['taste','portion','price','service','cleanliness','ambience','waiting','location','delivery','other'])[a],
       day, 1 + reviews / a, reviews / a / 2, 1 + reviews / a / 4
     from review_daily join stores s on s.id = store_id and s.user_id = $1 cross join lateral generate_series(1, least(10, 2 * reviews)) a`,
    [userId],
  );
  await client.query(
    `insert into review_hourly (store_id, platform, day, hour, reviews, score_count, score_sum)
     select store_id, platform, (review_date at time zone 'Asia/Seoul')::date, extract(hour from review_date at time zone 'Asia/Seoul'),
       count(*), count(*), sum(sentiment_score) from reviews where store_id in (select id from stores where user_id = $1) group by 1, 2, 3, 4`,
    [userId],
  );
  await client.query(
    `insert into reply_time_daily (store_id, platform, day, bucket, replies)
     select store_id, platform, day, b, 1 + replied / 9 from review_daily join stores s on s.id = store_id and s.user_id = $1 cross join lateral generate_series(0, least(8, replied - 1)) b`,
    [userId],
  );
}
