import { type ComponentType, lazy } from "react";
import { fetchAgain } from "./fetch-again";

/** A part that is fetched when it is first shown, and asked for again if it does not come. */
export const lazyPart = <Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): ComponentType<Props> =>
  lazy(async () => ({ default: await fetchAgain(fetchPart) }));
