import { defineConfig } from "vitest/config";

const rooms = "{app,bench,components,sandbox,scripts,server,worker}";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [`${rooms}/**/*.test.{ts,tsx}`, "tests/arch/**/*.test.ts"],
          setupFiles: "tests/support/console-errors.ts",
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: "tests/support/global-setup.ts",
          setupFiles: ["tests/support/console-errors.ts", "tests/support/setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: "evals", include: ["tests/evals/**/*.test.ts"], testTimeout: 120_000 },
      },
    ],
  },
});
