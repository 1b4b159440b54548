/** A shop on a platform: its public id and the platform's own further ids and kinds, all strings ({ businessType }). */
export type PlatformPlace = { platformStoreId: string; platformIds: Record<string, string> };
