const { readFileSync } = require('node:fs')
const { dirname } = require('node:path')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

/**
 * Loads the program from its bundle, and with it what the JavaScript engine made of it when it was built: that saves the time
 * to parse and compile it again. What was made for another Node, or does not belong to this very bundle, is left aside; so
 * is what the engine refuses, as it does under other flags. `freeze` gives what it has made of the bundle by now, `isFrozen`
 * says whether it began with that.
 */
exports.load = (bundle) => {
  const bytes = readFileSync(bundle)
  // A bundle is ASCII, which is read fastest this way. The wrapper is Node's own for CommonJS (nodejs.org/api/modules.html).
  const source = `(function (exports, require, module, __filename, __dirname) { ${bytes.latin1Slice()}\n})`
  const script = new Script(source, { filename: bundle, cachedData: frozenFor(bytes, exports.fileFor(bundle)) })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, requireLazily, module, bundle, dirname(bundle))
  const isFrozen = script.cachedDataRejected === false
  return { program: module.exports, isFrozen, freeze: () => withSum(bytes, script.createCachedData()) }
}

/** Modules of Node's that take some milliseconds to load and that most runs have no use for: loaded when one is used. */
const SELDOM_USED = new Set(['node:child_process', 'node:crypto', 'node:worker_threads'])

function requireLazily(name) {
  return SELDOM_USED.has(name) ? new Proxy({}, { get: (_, key) => require(name)[key] }) : require(name)
}

/** Where the frozen form lies: bytecode of one engine on one kind of machine. */
exports.fileFor = (bundle) =>
  `${bundle.replace(/\.js$/, '')}-${process.version}-${process.platform}-${process.arch}.cache`

function frozenFor(bytes, file) {
  let kept
  try {
    kept = readFileSync(file)
  } catch {
    // There is none for this Node: the engine compiles the source.
    return undefined
  }
  // The engine would run damaged bytecode, and compares no more than the length of the source.
  const end = kept.length - SUM
  if (end < 0 || kept.readUInt32LE(end) !== sumOf(bytes, kept.subarray(0, end))) return undefined
  return kept.subarray(0, end)
}

/** Bytes of the check sum, which stands last. */
const SUM = 4

function withSum(bytes, data) {
  const sum = Buffer.alloc(SUM)
  sum.writeUInt32LE(sumOf(bytes, data))
  return Buffer.concat([data, sum])
}

function sumOf(bytes, data) {
  return crc32(data, crc32(bytes))
}
