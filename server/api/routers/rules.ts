import { DeleteRuleInput, deleteRule } from "@/server/features/rules/delete-rule";
import { ListRulesInput, listRules } from "@/server/features/rules/list-rules";
import { OrderRulesInput, orderRules } from "@/server/features/rules/order-rules";
import { RestoreRuleInput, restoreRule } from "@/server/features/rules/restore-rule";
import { SaveRuleInput, saveRule } from "@/server/features/rules/save-rule";
import { SwitchRuleInput, switchRule } from "@/server/features/rules/switch-rule";
import { TryRuleInput, tryRule } from "@/server/features/rules/try-rule";
import { router, signedIn } from "../trpc";

export const rulesRouter = router({
  list: signedIn.input(ListRulesInput).query(({ ctx, input }) => listRules(ctx, input)),
  try: signedIn.input(TryRuleInput).query(({ ctx, input }) => tryRule(ctx, input)),
  save: signedIn.input(SaveRuleInput).mutation(({ ctx, input }) => saveRule(ctx, input)),
  switch: signedIn.input(SwitchRuleInput).mutation(({ ctx, input }) => switchRule(ctx, input)),
  order: signedIn.input(OrderRulesInput).mutation(({ ctx, input }) => orderRules(ctx, input)),
  delete: signedIn.input(DeleteRuleInput).mutation(({ ctx, input }) => deleteRule(ctx, input)),
  restore: signedIn.input(RestoreRuleInput).mutation(({ ctx, input }) => restoreRule(ctx, input)),
});
