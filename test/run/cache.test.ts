import { chmodSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Source } from '../../src/read/article.js'
import { cacheIn } from '../../src/run/cache.js'
import { entriesIn, MOST, shardOf, shardsIn, sweep } from '../../src/run/cache-shard.js'
import type { Draft } from '../../src/run/draft.js'
import { folder } from '../helper/run.js'

const ARTICLE: Source = { id: 'a.txt', content: Buffer.from('It cost $5.'), format: 'text', date: null }
const DRAFTS: readonly Draft[] = [
  { text: 'Äpfel 😀\n', rows: 2, unread: 1, notes: ['read as windows-1252, which is a guess [N02]'] },
  { text: '', rows: 0, unread: 0, notes: [] },
  { text: 'a\nb', rows: 1, unread: 0, notes: [] },
]

function keep(place: string, source = ARTICLE, drafts = DRAFTS, maker = 'one'): string {
  const cache = cacheIn(place, maker)
  const key = cache.keyOf(source)!
  for (const draft of drafts) cache.add(key, draft)
  cache.keep(key)
  cache.end()
  return key
}

test('what was kept comes back as it was', () => {
  const place = folder({})
  const key = keep(place)
  expect(cacheIn(place, 'one').get(key)).toEqual(DRAFTS)
})

test('other bytes, another name or date, and another maker are something else', () => {
  const key = (source: Source, maker = 'one') => cacheIn('/nowhere', maker).keyOf(source)
  const others = [
    key({ ...ARTICLE, content: Buffer.from('It cost $6.') }),
    key({ ...ARTICLE, id: 'b.txt' }),
    key({ ...ARTICLE, date: '2024-01-31' }),
    key({ ...ARTICLE, format: 'markdown' }),
    key(ARTICLE, 'two'),
  ]
  expect(new Set([key(ARTICLE), ...others]).size).toBe(6)
  expect(key({ ...ARTICLE })).toBe(key(ARTICLE))
})

test('standard input and the records of a stream are not kept, decoded files are', () => {
  const { keyOf } = cacheIn('/nowhere', 'one')
  expect(keyOf({ ...ARTICLE, id: '-' })).toBeNull()
  expect(keyOf({ ...ARTICLE, content: 'It cost $5.' })).toBeNull()
  expect(keyOf({ ...ARTICLE, content: 'It cost £5.', encoding: 'windows-1252' })).not.toBeNull()
})

test('a document that failed half-way leaves nothing to the next one', () => {
  const place = folder({})
  const cache = cacheIn(place, 'one')
  const [failed, good] = [cache.keyOf(ARTICLE)!, cache.keyOf({ ...ARTICLE, id: 'b.txt' })!]
  cache.add(failed, DRAFTS[0]!)
  cache.add(good, DRAFTS[2]!)
  cache.keep(good)
  expect(cache.get(good)).toEqual([DRAFTS[2]])
  expect(cache.get(failed)).toBeNull()
})

test.for<[string, (bytes: Buffer) => Buffer]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut short', (bytes) => bytes.subarray(0, -1)],
  ['longer', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
  ['of other letters', (bytes) => Buffer.from(bytes.toString('latin1').replace('b', 'c'), 'latin1')],
  ['no JSON', () => Buffer.from('hello\nworld')],
  ['JSON of somebody else', () => Buffer.from('null\n')],
])('an entry that is %s is not believed', ([, change]) => {
  const place = folder({})
  const key = keep(place)
  const file = join(shardOf(place, key), key)
  writeFileSync(file, change(readFileSync(file)))
  expect(cacheIn(place, 'one').get(key)).toBeNull()
})

test('the entry of another document is not believed', () => {
  const place = folder({})
  const [key, other] = [keep(place), keep(place, { ...ARTICLE, id: 'b.txt' })]
  writeFileSync(join(shardOf(place, key), key), readFileSync(join(shardOf(place, other), other)))
  expect(cacheIn(place, 'one').get(key)).toBeNull()
})

test('only the owner can read what is kept, and nothing half-written stays', () => {
  const place = folder({})
  const key = keep(place)
  expect(statSync(shardOf(place, key)).mode & 0o777).toBe(0o700)
  expect(statSync(join(shardOf(place, key), key)).mode & 0o777).toBe(0o600)
  expect(readdirSync(shardOf(place, key))).toEqual([key])
})

test('where nothing can be written, nothing is kept, and nobody is troubled', () => {
  const place = folder({ file: '' })
  chmodSync(place, 0o500)
  const below = join(place, 'file')
  expect(cacheIn(below, 'one').get(keep(below))).toBeNull()
  chmodSync(place, 0o700)
})

test('of too much the oldest goes, and what is not ours stays', () => {
  const place = folder({})
  const shard = shardOf(place, keep(place))
  const names = ['0', '1', '2', '3'].map((digit) => digit.repeat(64))
  for (const [age, name] of names.entries()) {
    // Files with a hole take no room on the disk, yet have the size.
    writeFileSync(join(shard, name), '')
    truncateSync(join(shard, name), Math.floor(MOST / 16 / 3))
    utimesSync(join(shard, name), 1_000_000 - age, 1_000_000 - age)
  }
  writeFileSync(join(shard, 'notes.txt'), 'mine')
  sweep(shard)
  const left = entriesIn(shard).map(({ path }) => path.slice(shard.length + 1))
  expect(left).not.toContain(names[3])
  expect(left).toEqual(expect.arrayContaining(names.slice(0, 2)))
  expect(readdirSync(shard)).toContain('notes.txt')
  expect(shardsIn(place)).toEqual([shard])
})
