import { readFileSync } from "node:fs"; import pg from "pg"; import { productServer } from "./scripts/postgres.mjs";
const sec = JSON.parse(readFileSync(".data/secrets.json","utf8")); const url=(await productServer(sec.postgresPassword)).url(55790);
const c=new pg.Client({connectionString:url}); await c.connect(); try{ console.table((await c.query(process.argv[2])).rows);} finally { await c.end(); }
