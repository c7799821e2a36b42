// Loaded before the program (NODE_OPTIONS=--import): whatever would open a connection or look up a name is written to the
// file NETWORK_LOG and thrown, in every thread and child.
import { appendFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'

const require = createRequire(import.meta.url)

const forbidden = (what) =>
  function refuse() {
    appendFileSync(process.env.NETWORK_LOG, `${what}\n`)
    throw new Error(`${what} was called`)
  }

const WAYS = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  dgram: ['createSocket'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  dns: ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse'],
  'dns/promises': ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse'],
}
for (const [name, functions] of Object.entries(WAYS)) {
  const module = require(name)
  for (const each of functions) module[each] = forbidden(`${name}.${each}`)
}
const net = require('node:net')
net.Socket.prototype.connect = forbidden('net.Socket.connect')
net.Server.prototype.listen = forbidden('net.Server.listen')
syncBuiltinESMExports()
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) globalThis[name] = forbidden(name)
