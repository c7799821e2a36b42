// Builds dist from src: JavaScript and declarations for the library, and the program in a few files of its own.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))

// What a source no longer makes must not be shipped.
rmSync(`${root}/dist`, { recursive: true, force: true })
execFileSync(process.execPath, [`${root}/node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})

// Node opens some 300 files for the program as tsc leaves it, and starts in 340 ms; bundled it starts in 250 ms (medians on
// one busy machine). wink and compromise stay outside: they are large, and loaded only when there is text to read.
const bundle = await rolldown({
  cwd: root,
  input: { assay: 'dist/cli/start.js' },
  platform: 'node',
  external: [/^wink-/, /^compromise/],
})
await bundle.write({ dir: 'dist/bundle', format: 'esm', chunkFileNames: '[name].js' })
await bundle.close()
