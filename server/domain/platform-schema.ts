import { z } from "zod";
import { platforms } from "./platform";

export const PlatformSchema = z.enum(platforms);
