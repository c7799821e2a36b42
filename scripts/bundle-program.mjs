/**
 * Puts the program and all that it needs into one script. Node opens some 300 files for it as tsc leaves it, and an engine can
 * keep what it compiled of a script (bin/load.js).
 */
import { writeFileSync } from 'node:fs'
import { rolldown } from 'rolldown'

/** Answers the files that went into it. */
export async function bundleProgram(entry, folder) {
  const bundle = await rolldown({ input: { assay: entry }, platform: 'node', plugins: [lateStringWidth, ascii] })
  // Without white space and comments, but with its names, so that a stack trace can be read.
  const minify = { mangle: false, compress: false, codegen: { removeWhitespace: true } }
  const { output } = await bundle.write({ file: `${folder}/assay.js`, format: 'cjs', codeSplitting: false, minify })
  await bundle.close()
  writeFileSync(`${folder}/package.json`, '{ "type": "commonjs" }\n')
  writeFileSync(`${folder}/worker.js`, WORKER)
  return output.flatMap(({ moduleIds }) => moduleIds ?? [])
}

const WORKER = "require('../../bin/load.js').load(require.resolve('./assay.js')).program.work()\n"

/**
 * string-width makes a segmenter and classes of signs when it is loaded, which takes 10 ms, and is asked for few texts: here
 * it does so when it is first asked.
 */
const lateStringWidth = {
  name: 'late-string-width',
  transform(code, id) {
    // cli-progress brings one of its own, older and for scripts.
    if (!id.includes('/string-width/') || id.includes('/cli-progress/')) return null
    const [, imports, body] = /^((?:import .*\n)*)([\s\S]*)$/.exec(code)
    const given = 'export default function stringWidth'
    if (!body.includes(given)) throw new Error('string-width exports its function otherwise than it did')
    return `${imports}let made
export default function stringWidth(...args) { made ??= make(); return made(...args) }
function make() {${body.replace(given, 'return function stringWidth')}}`
  },
}

/**
 * Other signs as escapes: a script of ASCII takes half the memory, and no decoding. A backslash that stands before such a sign
 * ("[\\–\\—]") is that of the escape then.
 */
const ascii = {
  name: 'ascii',
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replace(
          /(\\*)([^\0-\x7f])/g,
          (_, slashes, sign) => slashes.slice(slashes.length % 2) + escapeOf(sign),
        )
  },
}

function escapeOf(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
