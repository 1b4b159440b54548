import { discardImport } from "@/server/features/imports/discard-import";
import { getImport, ImportIdInput } from "@/server/features/imports/get-import";
import { ListImportsInput, listImports } from "@/server/features/imports/list-imports";
import { ListRejectsInput, listRejects } from "@/server/features/imports/list-rejects";
import { PreviewImportInput, previewImport } from "@/server/features/imports/preview-import";
import { resumeImport } from "@/server/features/imports/resume-import";
import { StartImportInput, startImport } from "@/server/features/imports/start-import";
import { stopImport } from "@/server/features/imports/stop-import";
import { summariseRejects } from "@/server/features/imports/summarise-rejects";
import { undoImport } from "@/server/features/imports/undo-import";
import { router, signedIn } from "../trpc";

export const importsRouter = router({
  preview: signedIn.input(PreviewImportInput).query(({ ctx, input }) => previewImport(ctx, input)),
  start: signedIn.input(StartImportInput).mutation(({ ctx, input }) => startImport(ctx, input)),
  get: signedIn.input(ImportIdInput).query(({ ctx, input }) => getImport(ctx, input)),
  list: signedIn.input(ListImportsInput).query(({ ctx, input }) => listImports(ctx, input)),
  rejects: signedIn.input(ListRejectsInput).query(({ ctx, input }) => listRejects(ctx, input)),
  rejectSummary: signedIn.input(ImportIdInput).query(({ ctx, input }) => summariseRejects(ctx, input)),
  stop: signedIn.input(ImportIdInput).mutation(({ ctx, input }) => stopImport(ctx, input)),
  resume: signedIn.input(ImportIdInput).mutation(({ ctx, input }) => resumeImport(ctx, input)),
  undo: signedIn.input(ImportIdInput).mutation(({ ctx, input }) => undoImport(ctx, input)),
  discard: signedIn.input(ImportIdInput).mutation(({ ctx, input }) => discardImport(ctx, input)),
});
