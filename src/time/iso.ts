import { dateDraft, type WordRule } from './time-rule.js'
import { pad, wordAt, yearOf } from './words.js'

export const isoRules: readonly WordRule[] = [
  {
    name: 'time.date.digits',
    why: 'Year, month and day in digits are a date in the order of ISO 8601.',
    examples: [
      ['The file is dated 2024-01-12.', { text: '2024-01-12', type: 'date', value: '2024-01-12' }],
      ['The part number is 2024-91-12.', null],
    ],
    on: 'iso',
    find(tokens, at) {
      const parts = wordAt(tokens, at).split(/[-/]/)
      if (parts.length !== 3 || parts[0]?.length !== 4) return null
      const value = dateOf(Number(parts[0]), Number(parts[1]), Number(parts[2]))
      return value === null ? null : dateDraft('day', at, at + 1, value)
    },
  },
  {
    name: 'time.date.slash-years',
    why: 'Two years that follow each other, with a slash between them, are a season or a fiscal year.',
    examples: [
      ['Crime fell in 2012/13.', { text: '2012/13', type: 'date', value: '2012/2013' }],
      ['The score was 2012/14.', null],
    ],
    on: 'iso',
    find(tokens, at) {
      const word = wordAt(tokens, at)
      const year = yearOf(word.slice(0, 4))
      if (year === null || word[4] !== '/') return null
      const last = word.slice(5)
      if (last !== pad((year + 1) % 100) && last !== `${year + 1}`) return null
      return dateDraft('year', at, at + 1, `${year}/${year + 1}`)
    },
  },
  {
    name: 'time.date.slashes',
    why: 'American papers write the month before the day; where the first number is over 12, it is the day.',
    examples: [
      ['It was paid on 12/01/2024.', { text: '12/01/2024', type: 'date', value: '2024-12-01' }],
      ['It was paid on 25/12/2024.', { text: '25/12/2024', type: 'date', value: '2024-12-25' }],
      ['It was paid in 1/2 shares.', null],
    ],
    on: 'iso',
    find(tokens, at) {
      const parts = wordAt(tokens, at).split(/[-/]/)
      const [first, second, last] = parts.map(Number)
      if (parts.length !== 3 || first === undefined || second === undefined || last === undefined) return null
      if (parts[2]?.length !== 4 && parts[2]?.length !== 2) return null
      // Two digits: up to 30 this century, else the last, as POSIX and most newspapers of today would read them.
      const year = last > 99 ? last : last <= 30 ? 2000 + last : 1900 + last
      const value = first > 12 ? dateOf(year, second, first) : dateOf(year, first, second)
      return value === null ? null : dateDraft('day', at, at + 1, value)
    },
  },
]

function dateOf(year: number, month: number, day: number): string | null {
  if (!(year >= 1100 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null
  return `${year}-${pad(month)}-${pad(day)}`
}
