import { harms } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-harms";
import type { GraveKind, GraveMatter } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matter";
import { wrongs } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-wrongs";

export const graveMatters: Record<GraveKind, readonly GraveMatter[]> = { ...harms, ...wrongs };
