import { defineConfig } from 'vitest/config'

// Most tests wait for a program that they started, so a core that is left free for the runner would idle.
export default defineConfig({ test: { maxWorkers: '100%' } })
