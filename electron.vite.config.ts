import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Syntax targets: the oldest runtime the app is run on (Electron 33: Node 20.18, Chromium 130). */
export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve('electron/main.ts'), stet: resolve('electron/cli/stet.ts') },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: '/',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome130',
      assetsInlineLimit: 0,
      // Read from disk, not over a network: one file is no slower than several.
      chunkSizeWarningLimit: 2000,
      minify: true,
      rolldownOptions: { input: resolve('renderer/index.html') },
    },
  },
})
