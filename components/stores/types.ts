import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>;

export type StoreData = Outputs["stores"]["list"][number];
export type ConnectionData = StoreData["connections"][number];
export type GoogleConnectData = Outputs["stores"]["googleConnect"];
/** What both lists of connections tell. */
export type ConnectionState = Pick<ConnectionData, "id" | "platform" | "status" | "statusReason"> & {
  statusChangedAt?: Date;
};
