import { expect, test } from 'vitest'
import { faultOf, faultsBelow, regexesOf } from '../../scripts/check-regexes.mjs'
import { folder } from '../helper/run.js'

test.for<readonly [RegExp, degree: string]>([
  [/(a+)+$/, 'exponential'],
  [/^(?:\w+\s?)*$/, 'exponential'],
  [/\s+$/, '2nd degree'],
  [/^\d*,?\d*x/, '2nd degree'],
  [/\([^)]*]/, '2nd degree'],
])('%s can be slow', ([{ source, flags }, degree]) => {
  expect(faultOf({ source, flags })).toMatch(new RegExp(`^takes ${degree}.* time for `))
})

test.for<readonly [RegExp]>([[/^(?:a+b)+$/], [/"[^"]*"$/], [/\s$/], [/(?<!\s)\s+x?/], [/^\p{Lu}[\p{L}.]{0,20}$/u]])(
  '%s cannot',
  ([{ source, flags }]) => {
    expect(faultOf({ source, flags })).toBeNull()
  },
)

test('a regular expression is found wherever one can stand, and nothing else is taken for one', () => {
  const text = `// /(a+)+$/ in a comment, "ü😀"
const half = total / 2 / 1
const said: string = '/(b+)+$/'
const found = \`ü😀 \${said.replace(/c+/gu, '')}\`
const made = new RegExp('d' + "+$", 'i'), same = RegExp(String.raw\`\\d+\`), copy = new RegExp(/e/g, 'y')
`
  expect(regexesOf('a.ts', text)).toEqual([
    { file: 'a.ts', line: 4, column: 35, source: 'c+', flags: 'gu' },
    { file: 'a.ts', line: 5, column: 14, source: 'd+$', flags: 'i' },
    { file: 'a.ts', line: 5, column: 50, source: '\\d+', flags: '' },
    { file: 'a.ts', line: 5, column: 82, source: 'e', flags: 'y' },
    { file: 'a.ts', line: 5, column: 93, source: 'e', flags: 'g' },
  ])
})

test('one that is made from data is named, since nobody can judge it', () => {
  for (const made of ['RegExp(word)', 'new RegExp(`^` + word)', "new RegExp('a', flags)", 'RegExp(...parts)'])
    expect(regexesOf('a.ts', made).map(faultOf), made).toEqual([
      'is made from data, so it cannot be judged; write it as a literal',
    ])
})

test('all files of a folder are looked through, and each fault has its place', () => {
  const cwd = folder({
    'a.ts': 'export const a = /a/\n',
    'b/c.ts': 'const b = 1\nconst c = /c+c+d/\n',
    'b/d.md': '/(e+)+$/',
  })
  const { count, lines } = faultsBelow([cwd])
  expect(count).toBe(2)
  expect(lines).toEqual([expect.stringMatching(/b\/c\.ts:2:11: \/c\+c\+d\/ takes 3rd degree polynomial time for /)])
})
