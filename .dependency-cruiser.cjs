// Who may lean on whom. Each rule has one sentence; tests/arch proves that each one bites.
const error = (name, comment, rule) => ({ name, severity: "error", comment, ...rule });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    error("domain-is-pure", "The domain imports itself and zod only.", {
      from: { path: "^server/domain/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["^server/domain/", "node_modules/zod/"] },
    }),
    error("features-through-public", "A feature uses another feature only through its public.ts.", {
      from: { path: "^server/features/([^/]+)/" },
      to: { path: "^server/features/[^/]+/", pathNot: ["^server/features/$1/", "^server/features/[^/]+/public\\.ts$"] },
    }),
    error("features-see-ports", "Features see ports, never adapters.", {
      from: { path: "^server/features/", pathNot: "\\.test\\.ts$" },
      to: { path: "^server/integrations/([^/]+)/", pathNot: "^server/integrations/([^/]+)/[^/]+\\.ts$" },
    }),
    error("server-knows-no-door", "The server does not know app, components, worker or sandbox.", {
      from: { path: "^server/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(app|components|worker|sandbox)/" },
    }),
    error("doors-are-strangers", "Web and worker are strangers.", {
      from: { path: "^(app|components|worker)/" },
      to: { path: "^(app|components|worker)/", pathNot: ["^$1/", "^components/"] },
    }),
    error("worker-has-no-web", "The worker has no Next, React or next-auth.", {
      from: { path: "^worker/" },
      to: { path: "node_modules/(next|react|react-dom|next-auth|next-intl)/", reachable: true },
    }),
    error("components-are-handed-data", "Components import values from the domain only; types from anywhere.", {
      from: { path: "^components/" },
      to: { path: "^(server|worker|sandbox)/", pathNot: "^server/domain/", dependencyTypesNot: ["type-only"] },
    }),
    error("doors-do-the-wiring", "Only doors, tests and scripts call wiring.ts.", {
      from: { pathNot: ["^(app|worker|tests|scripts|bench|prisma)/", "^server/(main|wiring)\\.ts$", "^server/api/"] },
      to: { path: "^server/wiring\\.ts$", dependencyTypesNot: ["type-only"] },
    }),
    error("platform-holds-nothing-above", "The platform holds nothing above it.", {
      from: { path: "^server/platform/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^(server|app|components|worker|sandbox)/",
        pathNot: ["^server/platform/", "^server/generated/", "^server/domain/"],
      },
    }),
    error("sandbox-is-outside", "The sandbox imports nothing of the house but domain types.", {
      from: { path: "^sandbox/" },
      to: { path: "^(server|app|components|worker)/", pathNot: "^server/domain/" },
    }),
    error("no-circles", "No circles.", {
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^server/generated/", "\\.css$", "\\.json$"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
