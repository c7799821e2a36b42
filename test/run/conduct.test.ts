import { PassThrough, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Source } from '../../src/read/article.js'
import { conduct } from '../../src/run/conduct.js'
import { messagesTo } from '../../src/run/messages.js'
import { toStream } from '../../src/run/output.js'
import { ndjsonWriter } from '../../src/write/ndjson.js'
import { analysis, figure } from '../write/rows.js'

async function* sources(ids: readonly string[], taken: string[] = []): AsyncGenerator<Source> {
  for (const id of ids) {
    taken.push(id)
    yield { id, content: '', format: 'text', date: null }
  }
}

const analyse = ({ id }: Source) => analysis(id, { figures: [figure({ text: '5', value: 5 })] })

test('a document that cannot be analysed is named, and the rest is printed', async () => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const messages = messagesTo(stderr, false)
  const tally = await conduct(sources(['a', 'b']), {
    view: 'figures',
    writer: ndjsonWriter('figures'),
    output: toStream(stdout),
    messages,
    analyse: (source) => {
      if (source.id === 'a') throw new Error('a tear')
      return [analyse(source)]
    },
  })
  expect(tally).toEqual({ documents: 1, rows: 1 })
  expect(messages.failed).toBe(true)
  expect(JSON.parse(String(stdout.read()))).toMatchObject({ doc: 'b' })
  expect(String(stderr.read())).toBe(
    'assay: a: could not be analysed (a tear); please report it with what ASSAY_DEBUG=1 prints\n',
  )
})

test('when the reader goes, no more documents are read', async () => {
  const broken = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
  })
  const taken: string[] = []
  const output = toStream(broken)
  await conduct(sources(['a', 'b', 'c'], taken), {
    view: 'figures',
    writer: ndjsonWriter('figures'),
    output,
    messages: messagesTo(new PassThrough(), false),
    analyse: (source) => [analyse(source)],
  })
  expect(output.closed).toBe(true)
  expect(taken).toEqual(['a'])
})

test('a slow reader slows the writer down', async () => {
  const seen: string[] = []
  const slow = new Writable({
    highWaterMark: 1,
    write: (chunk, _encoding, done) => {
      seen.push(`read ${JSON.parse(String(chunk)).doc}`)
      setTimeout(done, 5)
    },
  })
  await conduct(sources(['a', 'b']), {
    view: 'figures',
    writer: ndjsonWriter('figures'),
    output: toStream(slow),
    messages: messagesTo(new PassThrough(), false),
    analyse: (source) => {
      seen.push(`made ${source.id}`)
      return [analyse(source)]
    },
  })
  expect(seen).toEqual(['made a', 'read a', 'made b', 'read b'])
})
