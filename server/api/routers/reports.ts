import { GetReportInput, getReport } from "@/server/features/reports/get-report";
import { ListReportsInput, listReports } from "@/server/features/reports/list-reports";
import { getReportMail, SetReportMailInput, setReportMail } from "@/server/features/reports/mail-settings";
import { MakeReportsInput, makeReportsNow } from "@/server/features/reports/make-reports-now";
import { router, signedIn } from "../trpc";

export const reportsRouter = router({
  list: signedIn.input(ListReportsInput).query(({ ctx, input }) => listReports(ctx, input)),
  get: signedIn.input(GetReportInput).query(({ ctx, input }) => getReport(ctx, input)),
  make: signedIn.input(MakeReportsInput).mutation(({ ctx, input }) => makeReportsNow(ctx, input)),
  mail: signedIn.query(({ ctx }) => getReportMail(ctx)),
  setMail: signedIn.input(SetReportMailInput).mutation(({ ctx, input }) => setReportMail(ctx, input)),
});
