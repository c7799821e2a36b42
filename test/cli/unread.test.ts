import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const articles = () =>
  folder({
    'a.txt': 'Harbour news\n\nThe harbour shipped 40 tonnes under 12xyz in release 4.2.1 on 3 May 2023.\n',
    'b.txt': 'Harbour news\n\nThe harbour shipped 40 tonnes.\n',
  })
const run = (...args: string[]) => assay(['figures', ...args, '--no-cache'], { cwd: articles() })

test('--unread prints each numeral that was not read, and why; dates and versions are none of them', () => {
  const { stdout, status } = run('a.txt', '--unread')
  expect(status).toBe(0)
  expect(stdout).toContain('a.txt:3:37')
  expect(stdout).toContain('12xyz')
  expect(stdout).toContain('unknown letters after the number')
  expect(stdout).not.toMatch(/\b40\b|4\.2\.1|2023/)
})

test('JSON has them beside the figures', () => {
  const [document] = JSON.parse(run('a.txt', '--unread', '--json').stdout).documents
  expect(document.figures).toMatchObject([{ text: '40 tonnes', ucum: 't', base: { value: 40_000, unit: 'kilogram' } }])
  expect(document.unread).toMatchObject([{ text: '12xyz', kind: 'unread' }])
})

test.for(['ndjson', 'csv', 'tsv', 'markdown'])('%s has them one a line', (format) => {
  const lines = run('a.txt', '--unread', '--format', format).stdout.trimEnd().split('\n')
  expect(lines.filter((line) => line.includes('12xyz'))).toHaveLength(1)
  expect(lines.filter((line) => line.includes('40 tonnes'))).toEqual([])
})

test('where all were read, it says so', () => {
  expect(run('b.txt', '--unread')).toMatchObject({ stdout: '', status: 0 })
  expect(run('b.txt', '--unread').stderr).toContain('no unread numerals in 1 document')
})

test('-v counts them, whatever is printed', () => {
  expect(assay(['a.txt', '-v', '--no-cache'], { cwd: articles() }).stderr).toContain(', 1 numeral unread, ')
  expect(assay(['b.txt', '-v', '--no-cache'], { cwd: articles() }).stderr).not.toContain('unread')
})

test('only figures takes it', () => {
  expect(assay(['times', 'a.txt', '--unread'], { cwd: articles() })).toMatchObject({ status: 2, stdout: '' })
})
