import { svelte } from '@sveltejs/vite-plugin-svelte'
import { loadEnv } from 'vite'
import { defineConfig } from 'vitest/config'

// `npm run dev` shows the page at Vite's own port and asks a running `bin/dragoman serve` for the record;
// DRAGOMAN_SERVER names one at another port.
export default defineConfig(({ mode }) => {
  const record = loadEnv(mode, '.', 'DRAGOMAN_').DRAGOMAN_SERVER ?? 'http://127.0.0.1:8080'
  return {
    plugins: [svelte()],
    build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
    server: { proxy: Object.fromEntries(['/api', '/openapi.yaml', '/feed.atom'].map((path) => [path, record])) },
    test: { include: ['src/**/*.test.ts'] },
  }
})
