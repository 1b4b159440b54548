import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "@/server/generated/prisma/client";

export type Db = PrismaClient;
export type Tx = Prisma.TransactionClient;
export type Database = { db: Db; pool: pg.Pool; close(): Promise<void> };

/** Opens one pool for Prisma and plain SQL alike. A dead network ends a wait within 10 s instead of hanging. */
export function openDatabase(url: string, maxConnections: number, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: 5_000,
    query_timeout: 60_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 120_000,
    keepAlive: true,
  });
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  const db = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: 5_000, timeout: 30_000 },
  });
  return {
    db,
    pool,
    async close() {
      await db.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}

/** Runs `work` in one transaction that sees only what belongs to `userId` (row-level security). */
export function asTenant<T>(
  db: Db,
  userId: string,
  work: (tx: Tx) => Promise<T>,
  { isReadOnly = false }: { isReadOnly?: boolean } = {},
): Promise<T> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select set_config('role', 'urigage_web', true), set_config('app.user_id', ${userId}, true),
      set_config('transaction_read_only', ${isReadOnly ? "on" : "off"}, true)`;
    return work(tx);
  });
}
