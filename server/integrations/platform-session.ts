/** An owner's standing with a platform (cookies, tokens) as its adapter made it: opaque to everybody else, sealed at rest. */
export type PlatformSession = Readonly<Record<string, unknown>>;
