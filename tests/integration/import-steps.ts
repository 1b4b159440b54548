import type { Ctx } from "@/server/context";
import { previewImport } from "@/server/features/imports/preview-import";
import { startImport } from "@/server/features/imports/start-import";
import { uploadImport } from "@/server/features/imports/upload-import";
import type { TestApp } from "@/tests/support/app";

/** An owner with one shop. */
export async function ownerWithStore(app: TestApp) {
  const { userId, email, ctx } = await app.owner();
  return { userId, email, ctx, store: await app.store(userId) };
}

export const upload = (ctx: Ctx, storeId: string, content: string) =>
  uploadImport(ctx, { storeId, fileName: "온기식당.csv" }, Buffer.from(content));

/** Uploads and starts a file with our own guess of its columns; the job is left in the queue. */
export async function start(ctx: Ctx, storeId: string, content: string): Promise<string> {
  const { importId } = await upload(ctx, storeId, content);
  const { mapping } = await previewImport(ctx, { importId });
  await startImport(ctx, { importId, mapping });
  return importId;
}
