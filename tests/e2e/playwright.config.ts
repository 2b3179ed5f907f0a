import { defineConfig } from '@playwright/test'

/** One window at a time: each test has its own Electron and its own profile. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: 'journeys', testMatch: '*.spec.ts', testIgnore: 'sandbox.spec.ts' },
    { name: 'sandbox', testMatch: 'sandbox.spec.ts' },
    { name: 'screenshots', testMatch: 'screenshots.ts' },
  ],
})
