import { ConnectPlaceInput, connectPlace } from "@/server/features/stores/connect-place";
import { ConnectSmartPlaceInput, connectSmartPlace } from "@/server/features/stores/connect-smartplace";
import { CreateStoreInput, createStore } from "@/server/features/stores/create-store";
import { FindPlaceInput, findPlace } from "@/server/features/stores/find-place";
import { listStores } from "@/server/features/stores/list-stores";
import { UpdateStoreInput, updateStore } from "@/server/features/stores/update-store";
import { router, signedIn } from "../trpc";

export const storesRouter = router({
  list: signedIn.query(({ ctx }) => listStores(ctx)),
  create: signedIn.input(CreateStoreInput).mutation(({ ctx, input }) => createStore(ctx, input)),
  update: signedIn.input(UpdateStoreInput).mutation(({ ctx, input }) => updateStore(ctx, input)),
  findPlace: signedIn.input(FindPlaceInput).mutation(({ ctx, input }) => findPlace(ctx, input)),
  connectPlace: signedIn.input(ConnectPlaceInput).mutation(({ ctx, input }) => connectPlace(ctx, input)),
  connectSmartPlace: signedIn.input(ConnectSmartPlaceInput).mutation(({ ctx, input }) => connectSmartPlace(ctx, input)),
});
