import { AllowModelInput, allowModel } from "@/server/features/model-asks/allow-model";
import { GetModelUseInput, getModelUse } from "@/server/features/model-asks/get-model-use";
import { PreviewVoiceInput, previewVoice } from "@/server/features/replies/preview-voice";
import { ChooseGoogleLocationInput, chooseGoogleLocation } from "@/server/features/stores/choose-google-location";
import { ConnectPlaceInput, connectPlace } from "@/server/features/stores/connect-place";
import { ConnectSmartPlaceInput, connectSmartPlace } from "@/server/features/stores/connect-smartplace";
import {
  ConnectSmartPlaceSessionInput,
  connectSmartPlaceSession,
} from "@/server/features/stores/connect-smartplace-session";
import { ConfirmConsoleLoginInput, confirmConsoleLogin } from "@/server/features/stores/confirm-console-login";
import { CreateStoreInput, createStore } from "@/server/features/stores/create-store";
import { DisconnectGoogleInput, disconnectGoogle } from "@/server/features/stores/disconnect-google";
import { DisconnectPlaceInput, disconnectPlace } from "@/server/features/stores/disconnect-place";
import { DisconnectSmartPlaceInput, disconnectSmartPlace } from "@/server/features/stores/disconnect-smartplace";
import { FindPlaceInput, findPlace } from "@/server/features/stores/find-place";
import { GetGoogleConnectInput, getGoogleConnect } from "@/server/features/stores/get-google-connect";
import { listStores } from "@/server/features/stores/list-stores";
import { openPracticeStore } from "@/server/features/stores/open-practice-store";
import { RemoveStoreInput, removeStore } from "@/server/features/stores/remove-store";
import { StartGoogleConnectInput, startGoogleConnect } from "@/server/features/stores/start-google-connect";
import { UpdateStoreInput, updateStore } from "@/server/features/stores/update-store";
import { reachingOut, router, signedIn } from "../trpc";

export const storesRouter = router({
  list: signedIn.query(({ ctx }) => listStores(ctx)),
  create: signedIn.input(CreateStoreInput).mutation(({ ctx, input }) => createStore(ctx, input)),
  update: signedIn.input(UpdateStoreInput).mutation(({ ctx, input }) => updateStore(ctx, input)),
  openPractice: signedIn.mutation(({ ctx }) => openPracticeStore(ctx)),
  remove: signedIn.input(RemoveStoreInput).mutation(({ ctx, input }) => removeStore(ctx, input)),
  findPlace: reachingOut.input(FindPlaceInput).mutation(({ ctx, input }) => findPlace(ctx, input)),
  previewVoice: signedIn.input(PreviewVoiceInput).query(({ ctx, input }) => previewVoice(ctx, input)),
  modelUse: signedIn.input(GetModelUseInput).query(({ ctx, input }) => getModelUse(ctx, input)),
  allowModel: signedIn.input(AllowModelInput).mutation(({ ctx, input }) => allowModel(ctx, input)),
  connectPlace: reachingOut.input(ConnectPlaceInput).mutation(({ ctx, input }) => connectPlace(ctx, input)),
  connectSmartPlace: reachingOut
    .input(ConnectSmartPlaceInput)
    .mutation(({ ctx, input }) => connectSmartPlace(ctx, input)),
  connectSmartPlaceSession: reachingOut
    .input(ConnectSmartPlaceSessionInput)
    .mutation(({ ctx, input }) => connectSmartPlaceSession(ctx, input)),
  confirmConsoleLogin: signedIn
    .input(ConfirmConsoleLoginInput)
    .mutation(({ ctx, input }) => confirmConsoleLogin(ctx, input)),
  googleConnect: signedIn.input(GetGoogleConnectInput).query(({ ctx, input }) => getGoogleConnect(ctx, input)),
  startGoogleConnect: reachingOut
    .input(StartGoogleConnectInput)
    .mutation(({ ctx, input }) => startGoogleConnect(ctx, input)),
  chooseGoogleLocation: reachingOut
    .input(ChooseGoogleLocationInput)
    .mutation(({ ctx, input }) => chooseGoogleLocation(ctx, input)),
  disconnectGoogle: signedIn.input(DisconnectGoogleInput).mutation(({ ctx, input }) => disconnectGoogle(ctx, input)),
  disconnectPlace: signedIn.input(DisconnectPlaceInput).mutation(({ ctx, input }) => disconnectPlace(ctx, input)),
  disconnectSmartPlace: signedIn
    .input(DisconnectSmartPlaceInput)
    .mutation(({ ctx, input }) => disconnectSmartPlace(ctx, input)),
});
