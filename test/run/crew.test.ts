import { PassThrough } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import type { Source } from '../../src/read/article.js'
import { conduct } from '../../src/run/conduct.js'
import { crewOf } from '../../src/run/crew.js'
import { messagesTo } from '../../src/run/messages.js'
import { toStream } from '../../src/run/output.js'

/** What is printed and told of documents with these names, with so many threads. */
async function run(
  ids: readonly string[],
  { jobs = 3, worker = 'drafts', size = 40_000, longestHere = -1, verbose = false } = {},
) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const messages = messagesTo(stderr, false, { quiet: false, verbose })
  let hired = 0
  let here = 0
  async function* sources(): AsyncGenerator<Source> {
    for (const id of ids) yield { id, content: 'x'.repeat(size), format: 'text', date: null }
  }
  const hire = () => {
    hired++
    return new Worker(new URL(`./workers/${worker}.mjs`, import.meta.url))
  }
  const refused = (why: string) => messages.detail(null, why)
  const tally = await conduct(sources, {
    writer: { begin: () => '', draft: () => '', document: (draft) => `${draft} `, end: () => '' },
    drafter: async () => (source) => {
      here++
      return [{ text: source.id, rows: 1, unread: 0, notes: [] }]
    },
    output: toStream(stdout),
    messages,
    jobs,
    longestHere,
    crew: (changed) => crewOf({ jobs, longestHere, hire, refused, changed }),
    cache: null,
    progress: null,
  })
  const printed = String(stdout.read() ?? '').trim()
  return { tally, printed, told: String(stderr.read() ?? ''), hired, here }
}

const MANY = Array.from({ length: 50 }, (_, index) => (index % 3 === 0 ? `${index}slow` : `${index}`))

test.for([1, 2, 5])('with %i jobs all documents are printed in their order', async (jobs) => {
  const { printed, told, tally } = await run(MANY, { jobs, longestHere: 50_000 })
  expect(printed).toBe(MANY.join(' '))
  expect(told).toBe('')
  expect(tally).toEqual({ documents: 50, rows: 50 })
})

test('documents too long for this thread are all left to the others', async () => {
  expect(await run(MANY)).toMatchObject({ here: 0, printed: MANY.join(' ') })
  expect(await run(MANY, { jobs: 1 })).toMatchObject({ here: 0, hired: 1, printed: MANY.join(' ') })
})

test('little work is done without threads', async () => {
  const few = { size: 3_000, longestHere: 30_000 }
  expect(await run(['a', 'b', 'c'], few)).toMatchObject({ hired: 0, here: 3, printed: 'a b c' })
  expect((await run(MANY, few)).hired).toBeGreaterThan(0)
})

test('the parts of a long document come one after the other', async () => {
  expect((await run(['a', 'parts', 'b', 'parts', 'c'])).printed).toBe('a parts/1 parts/2 b parts/1 parts/2 c')
})

test('a thread that dies costs its document alone', async () => {
  const ids = ['a', 'b', 'dies', 'c', 'fails', 'd', 'dies too', 'e']
  const { printed, told, tally } = await run(ids, { size: 1_000 })
  expect(printed).toBe('a b c d e')
  expect(tally.documents).toBe(5)
  const please = 'please report it with what ASSAY_DEBUG=1 prints [E90]'
  expect(told).toBe(
    `assay: dies: could not be analysed (a tear); ${please}\n` +
      `assay: fails: could not be analysed (a knot); ${please}\n` +
      `assay: dies too: could not be analysed (a tear); ${please}\n`,
  )
})

test('where no thread can start, the work is done without', async () => {
  const { printed, told, here } = await run(MANY, { worker: 'broken', verbose: true })
  expect(printed).toBe(MANY.join(' '))
  expect(here).toBe(MANY.length)
  expect(told.split('\n')[0]).toBe('assay: cannot start')
})
