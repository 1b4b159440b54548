"use client";

import { createContext } from "react";
import type { Locale } from "./preferences";

/** What a chosen language means beyond this device; nothing for somebody who is not signed in. */
export const LocaleChosen = createContext<(locale: Locale) => void>(() => {});
