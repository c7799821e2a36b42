/** Runs every nth case of a seed and posts what it found. */
import { parentPort, workerData } from 'node:worker_threads'
import { articles } from './articles.mjs'
import { caseOf } from './case.mjs'
import { judgeOf } from './judge.mjs'
import { minimise } from './minimise.mjs'
import { NUMBER, TICKS } from './state.mjs'

const { seed, numbers, state } = workerData
/** Twice as many as it takes to have a median. */
const ENOUGH = 1000

const modules = ['analyse', 'ledger/check/check', 'ledger/check/sheet-of', 'ledger/ledger', 'ledger/telling']
const program = Object.assign({}, ...(await Promise.all(modules.map((name) => import(`../dist/${name}.js`)))))
const { faultOf, pace } = judgeOf(program, () => Atomics.add(state, TICKS, 1))

// One run alone needs others to be slow beside.
if (numbers.end - numbers.from === 1)
  for (let number = 0; number < ENOUGH; number++) faultOf(caseOf(seed, number, articles).source, number)

const known = new Set()
for (let number = numbers.from; number < numbers.end; number += numbers.step) {
  Atomics.store(state, NUMBER, number)
  const { made, source } = caseOf(seed, number, articles)
  const fault = faultOf(source, number)
  if (fault === null) continue
  // One small text for each fault is enough to mend it.
  const isNew = !known.has(fault.law)
  known.add(fault.law)
  parentPort.postMessage({ number, made, law: fault.law, ...(isNew ? smallest(source, fault) : {}) })
}
parentPort.postMessage({ usual: pace.usual(), worst: pace.worst() })

function smallest(source, { isIn, tries }) {
  const isText = typeof source.content === 'string'
  const contentOf = (text) => (isText ? text : Buffer.from(text, 'latin1'))
  const text = isText ? source.content : Buffer.from(source.content).toString('latin1')
  const small = minimise(text, (candidate) => isIn({ ...source, content: contentOf(candidate) }), tries)
  return { smallest: small, from: text.length, unit: isText ? 'characters' : 'bytes' }
}
