import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

const scripts = ["**/*.mjs", "**/*.cjs", "**/*.js"];
const nextFiles =
  "{page,layout,template,loading,error,not-found,global-error,default,icon,apple-icon,opengraph-image,manifest,robots,sitemap,proxy,request,format-message}";

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name; only Next's own files and configurations have a default.",
};
const noEnv = {
  selector:
    "MemberExpression[object.name='process'][property.name='env']:not(MemberExpression[property.name='NODE_ENV'] > *)",
  message: "server/platform/config.ts alone reads the environment.",
};
const noForeignText = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: "Review text is hostile input: let React escape it.",
};

const lines = (max) => ({ max, skipBlankLines: true, skipComments: true });

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      ".next/",
      ".data/",
      ".cache/",
      "server/generated/",
      "next-env.d.ts",
      "test-results/",
      "playwright-report/",
      "sandbox/**/browser/",
    ],
  },
  ...next,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "max-lines": ["error", lines(300)],
      "no-restricted-syntax": ["error", noDefaultExport, noForeignText],
    },
  },
  {
    files: scripts,
    rules: {
      "max-lines": ["error", lines(300)],
      "no-unused-vars": "error",
      "import/no-anonymous-default-export": "off",
    },
  },
  { ignores: ["{app,components}/**"], rules: { "react-hooks/rules-of-hooks": "off" } },
  // The React Compiler's rules, which take what a callback does for something done while rendering.
  { rules: { "react-hooks/purity": "off", "react-hooks/immutability": "off", "react-hooks/refs": "off" } },
  { files: ["tests/**"], rules: { "max-lines": ["error", lines(400)] } },
  { files: ["{app,components}/**/*.tsx"], rules: { "max-lines": ["error", lines(350)] } },
  {
    files: ["{app,components,server,worker}/**/*.{ts,tsx}"],
    ignores: ["server/platform/config.ts", "server/platform/chromium.ts", "**/*.test.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, noForeignText, noEnv] },
  },
  {
    files: [
      `app/**/${nextFiles}.{ts,tsx}`,
      "*.config.ts",
      "proxy.ts",
      "instrumentation.ts",
      "tests/support/global-setup.ts",
    ],
    rules: { "no-restricted-syntax": ["error", noForeignText, noEnv] },
  },
  { files: ["*.config.ts"], rules: { "no-restricted-syntax": "off" } },
);
