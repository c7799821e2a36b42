import { PassThrough, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Source } from '../../src/read/article.js'
import { conduct, type Score } from '../../src/run/conduct.js'
import type { Draft } from '../../src/run/draft.js'
import { type Messages, messagesTo } from '../../src/run/messages.js'
import { toStream } from '../../src/run/output.js'
import type { Writer } from '../../src/write/writer.js'

async function* sources(ids: readonly string[], taken: string[] = []): AsyncGenerator<Source> {
  for (const id of ids) {
    taken.push(id)
    yield sourceOf(id)
  }
}

function sourceOf(id: string): Source {
  return { id, content: 'x'.repeat(100_000), format: 'text', date: null }
}

const writer: Writer = {
  begin: () => '<',
  draft: () => '',
  document: (draft) => `${draft} `,
  end: () => '>',
}

const draftOf = ({ id }: Source): Draft => ({ text: id, rows: 1, unread: 0, notes: [] })

function score(stdout: Writable, stderr: Writable, more: Partial<Score> = {}): Score {
  return {
    writer,
    drafter: async () => (source) => [draftOf(source)],
    output: toStream(stdout),
    messages: messagesTo(stderr, false),
    jobs: 1,
    longestHere: Number.POSITIVE_INFINITY,
    crew: null,
    cache: null,
    progress: null,
    ...more,
  }
}

test('a document that cannot be analysed is named, and the rest is printed', async () => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const given = score(stdout, stderr, {
    drafter: async () => (source) => {
      if (source.id === 'a') throw new Error('a tear')
      return [draftOf(source)]
    },
  })
  expect(await conduct(() => sources(['a', 'b']), given)).toEqual({ documents: 1, rows: 1 })
  expect(given.messages.failed).toBe(true)
  expect(String(stdout.read())).toBe('<b >')
  expect(String(stderr.read())).toBe(
    'assay: a: could not be analysed (a tear); please report it with what ASSAY_DEBUG=1 prints [E90]\n',
  )
})

test('when the reader goes, no more documents are read', async () => {
  const broken = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
  })
  const taken: string[] = []
  const given = score(broken, new PassThrough())
  await conduct(() => sources(['a', 'b', 'c', 'd', 'e', 'f'], taken), given)
  expect(given.output.closed).toBe(true)
  // What is read ahead is bounded.
  expect(taken.length).toBeLessThanOrEqual(3)
})

test('a slow reader slows the reading down', async () => {
  const taken: string[] = []
  const ahead: number[] = []
  let printed = 0
  const slow = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => {
      ahead.push(taken.length - printed++)
      setTimeout(done, 5)
    },
  })
  const ids = Array.from({ length: 20 }, (_, index) => `${index}`)
  await conduct(() => sources(ids, taken), score(slow, new PassThrough()))
  expect(taken).toEqual(ids)
  expect(Math.max(...ahead)).toBeLessThanOrEqual(3)
})

test('a part of a long document is printed before the next one is made', async () => {
  const seen: string[] = []
  const stdout = new Writable({
    write: (chunk, _encoding, done) => {
      seen.push(`printed ${String(chunk).trim()}`)
      done()
    },
  })
  const given = score(stdout, new PassThrough(), {
    drafter: async () =>
      function* (source) {
        for (const part of ['1', '2']) {
          seen.push(`made ${part}`)
          yield { ...draftOf(source), text: part }
        }
      },
  })
  expect(await conduct(() => sources(['a']), given)).toEqual({ documents: 1, rows: 2 })
  expect(seen).toEqual(['made 1', 'printed <1', 'made 2', 'printed 2', 'printed >'])
})

test('what is told while reading comes after what is told of the documents before', async () => {
  const stderr = new PassThrough()
  async function* reading(messages: Messages): AsyncGenerator<Source> {
    messages.note('first', 'is told at once [N03]')
    yield sourceOf('a')
    messages.note('second', 'is told in its turn [N03]')
    yield sourceOf('b')
  }
  const drafter: Score['drafter'] = async () => (source) => [{ ...draftOf(source), notes: ['is odd [N02]'] }]
  await conduct(reading, score(new PassThrough(), stderr, { drafter }))
  const told = String(stderr.read()).match(/(?<=assay: )[^:]*/g)
  expect(told).toEqual(['first', 'a', 'second', 'b'])
})

test('a failure of the input ends the run as an error', async () => {
  async function* failing(): AsyncGenerator<Source> {
    yield sourceOf('a')
    throw new Error('no more')
  }
  const stdout = new PassThrough()
  await expect(conduct(failing, score(stdout, new PassThrough()))).rejects.toThrow('no more')
  expect(String(stdout.read())).toBe('<a ')
})
