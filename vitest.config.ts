import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/gates/**"],
          testTimeout: 30_000,
        },
      },
      {
        // Gates plant faults in copies of the tree and run the real tools on them.
        test: { name: "gates", include: ["test/gates/**/*.test.ts"], testTimeout: 120_000, fileParallelism: false },
      },
      {
        // One file after the other: two cores, and pictures that must not starve.
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          // Twice what a busy machine has needed.
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
