import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const articles = () =>
  folder({
    'a.txt':
      'Harbour news\n\nKelmar Shipping shipped 40 tonnes in 2023. It said on Monday that they might, if it rained, ship 50 tonnes.\n',
  })
const confidences = (...args: string[]): number[] =>
  JSON.parse(assay(['a.txt', '--json', '--no-cache', ...args], { cwd: articles() }).stdout).documents[0].claims.map(
    ({ confidence }: { confidence: number }) => confidence,
  )

test('--min-confidence leaves out claims of which the program is less sure', () => {
  const all = confidences()
  const most = Math.max(...all)
  expect(Math.min(...all)).toBeLessThan(most)
  expect(confidences('--min-confidence', String(most))).toEqual(all.filter((confidence) => confidence === most))
  expect(confidences('--min-confidence', '0')).toEqual(all)
})

test('the figures of the document stay', () => {
  const run = assay(['a.txt', '--json', '--no-cache', '--min-confidence', '1'], { cwd: articles() })
  expect(JSON.parse(run.stdout).documents[0]).toMatchObject({ claims: [], figures: [{ value: 40 }, { value: 50 }] })
})

test('where none is left, it says why', () => {
  const run = assay(['a.txt', '--no-cache', '--min-confidence', '1'], { cwd: articles() })
  expect(run).toMatchObject({ stdout: '', status: 0 })
  expect(run.stderr).toBe('assay: no claims in 1 document; those below 1 are left out [N01]\n')
})

test('assay.toml sets it for good', () => {
  const cwd = articles()
  const set = folder({ 'assay.toml': 'min-confidence = 1\n', 'a.txt': 'Kelmar Shipping shipped 40 tonnes in 2023.\n' })
  expect(assay(['a.txt', '--no-cache'], { cwd }).stdout).not.toBe('')
  expect(assay(['a.txt', '--no-cache'], { cwd: set }).stdout).toBe('')
})

test.for(['70', '70%', '-0.1', '1.01', 'high', '', '1e-3'])('%s is no confidence', (said) => {
  expect(assay([`--min-confidence=${said}`], { cwd: articles() })).toEqual({
    status: 2,
    stdout: '',
    stderr: `assay: '${said}' is no confidence; write a number from 0 to 1, such as 0.7 [E36]\n`,
  })
})

test('other commands take none', () => {
  expect(assay(['figures', 'a.txt', '--min-confidence', '0.5'], { cwd: articles() }).stderr).toBe(
    'assay: figures takes no --min-confidence [E30]\n',
  )
})
