import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import { articles } from '../../fuzz/articles.mjs'
import { caseOf } from '../../fuzz/case.mjs'
import { assay } from '../helper/run.js'

/** Texts that something happened to, one a line. */
const RECORDS = Array.from({ length: 150 }, (_, number) => caseOf(21, number, articles).source.content)
  .filter((content): content is string => typeof content === 'string' && content.length < 1500)
  .map((text, i) => `${JSON.stringify({ id: `r${i}`, text })}\n`)

/** What a terminal obeys, half a character, or what changes how a line is seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass.
const OBEYED = /[\0-\t\v-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

const printed = (view: string, format: string) => {
  const args = [view, '-', '--input-format', 'ndjson', '--all', '--no-cache', '--format', format]
  const { stdout, stderr, status } = assay(args, { stdin: RECORDS.join('') })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout.split('\n').length).toBeGreaterThan(20)
  return stdout
}

test.for<[view: string, formats: string[]]>([
  ['claims', ['ndjson', 'json', 'csv', 'tsv', 'table', 'markdown']],
  ['figures', ['csv', 'table']],
  ['entities', ['tsv', 'table']],
  ['times', ['markdown']],
  ['quotes', ['json', 'table']],
])('%s of any text can be printed as %s', { timeout: 120_000 }, ([view, formats]) => {
  for (const format of formats) {
    const stdout = printed(view, format)
    if (format === 'ndjson')
      for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toBeTypeOf('object')
    else if (format === 'json') expect(JSON.parse(stdout).documents).toHaveLength(RECORDS.length)
    else if (format === 'csv' || format === 'tsv') {
      const { data, errors } = parse<string[]>(stdout, {
        delimiter: format === 'csv' ? ',' : '\t',
        skipEmptyLines: true,
      })
      expect(errors).toEqual([])
      expect(new Set(data.map((cells) => cells.length)).size).toBe(1)
    } else expect(stdout).not.toMatch(OBEYED)
  }
})
