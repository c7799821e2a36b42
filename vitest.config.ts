import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Most tests wait for a program that they started, so a core that is left free for the runner would idle.
    maxWorkers: '100%',
    // The tests change nothing that others see; a module registry of its own for each file would read the lexicons anew.
    isolate: false,
    // A busy machine is no fault of the program: only what hangs runs out of time.
    testTimeout: 60_000,
  },
})
