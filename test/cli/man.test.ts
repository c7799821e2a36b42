import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'
import { manualPage } from '../../src/cli/manual-page.js'
import { namesOf, OPTIONS } from '../../src/cli/options.js'
import { variableOf } from '../../src/cli/variables.js'
import { CODES } from '../../src/run/codes.js'
import { hasProgram } from '../helper/program.js'
import { assay } from '../helper/run.js'

const page = manualPage('1.2.3')
/** As it is read: roff's escapes undone. */
const read = page
  .replace(/\\f[A-Z]/g, '')
  .replace(/\\\[u([0-9A-F]+)\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  .replaceAll('\\&', '')
  .replaceAll('\\-', '-')
  .replaceAll('\\e', '\\')
  .replaceAll('\n', ' ')

test('every command, option, value, variable, example and code is in the manual page', () => {
  const expected = [
    ...COMMANDS.flatMap(({ name, operands, detail = '' }) => [`${name} ${operands}`.trim(), detail]),
    ...COMMANDS.flatMap(({ examples }) => examples.map(([line]) => line)),
    ...OPTIONS.flatMap(namesOf),
    ...OPTIONS.flatMap(({ values = [], detail = '' }) => [...values, detail]),
    ...OPTIONS.filter(({ lasting }) => lasting !== false).map(({ name }) => variableOf(name)),
    ...CODES.flatMap(({ code, shape }) => [code, shape]),
  ]
  expect(expected.filter((words) => !read.includes(words.replaceAll('…', '...')))).toEqual([])
})

test('assay man prints it for the version that runs', () => {
  const { stdout, stderr, status } = assay(['man'])
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  const version = /^\.TH .*"assay (\S+)"/m.exec(stdout)?.[1] ?? ''
  expect(assay(['--version']).stdout).toBe(`assay ${version}\n`)
  expect(stdout).toBe(manualPage(version))
})

test('the page is plain ASCII, and no line of text is taken for a request', () => {
  expect(page).toMatch(/^[\n -~]*$/)
  const requests = page.match(/^[.'].*/gm) ?? []
  expect(requests.filter((line) => !/^\.(?:\\"|TH|SH|SS|TP|PP|B|RI|nh)(?: |$)/.test(line))).toEqual([])
})

test.skipIf(!hasProgram('groff'))('groff formats it without a warning, and its dashes can be copied', () => {
  const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-P-c', '-P-bu'], {
    input: page,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(stdout).toContain('--input-format FORMAT')
})

// The page has no date, so that it is the same for everyone; mandoc warns of that alone.
test.skipIf(!hasProgram('mandoc'))('mandoc finds no other fault in it', () => {
  const { stdout } = spawnSync('mandoc', ['-Tlint', '-W', 'warning'], { input: page, encoding: 'utf8' })
  expect(stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'))).toEqual([])
})
