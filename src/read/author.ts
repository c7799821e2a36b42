import { bylineRoles } from '../lexicon/byline-words.js'
import { isMediumName } from '../lexicon/media-words.js'
import { readDateLine } from './furniture/published.js'
import { looksLikePerson } from './person.js'
import { type Label, type Piece, type Shape, shapeOf } from './piece.js'
import { roleRule } from './role-line.js'

/** A name by itself is a byline beside "By …", and between a title and the date. */
export function nameLabel(pieces: readonly Piece[], labels: readonly (Label | null)[], at: number): Label | null {
  const { shape } = pieces[at]!
  if (shape.ended) return null
  const dated = at > 0 && isSecond(labels, at) ? (nameBeforeDate(shape) ?? nameAmongBars(shape)) : null
  if (dated !== null) return dated
  if (!arePeople(shape.said)) return null
  const above = labels[at - 1]
  const below = labels[at + 1]
  const said = shape.said.toLowerCase()
  const isNamed = (label: Label | null | undefined) =>
    label?.kind === 'byline' && label.name?.toLowerCase().includes(said)
  if (isNamed(above) || isNamed(below) || (at > 0 && below?.kind === 'byline')) {
    return { kind: 'byline', rules: ['read.byline.name-beside-by'] }
  }
  if (at === 0 || above?.kind === 'byline' || isPaper(shape)) return null
  if (pieces[at + 1] !== undefined && below === null && roleRule(pieces[at + 1]!.shape) !== null)
    return { kind: 'byline', rules: ['read.byline.name-above-role'], name: shape.said }
  if (!isDated(below) && !(isDated(above) && isSecond(labels, at))) return null
  return { kind: 'byline', rules: ['read.byline.name-above-date'], name: shape.said }
}

/** "Jane Roe", "JANE ROE and JOHN DOE". */
function arePeople(said: string): boolean {
  return said.split(/,? and |, /).every((name) => looksLikePerson(name.split(' ')))
}

/** "Jane Roe | 8 October 2026". */
function nameBeforeDate({ said, words }: Shape): Label | null {
  if (words.length > 16) return null
  const parted = /,? [|·•–—/-] |, /.exec(said)
  if (parted === null || !looksLikePerson(said.slice(0, parted.index).split(' '))) return null
  const rest = readDateLine(shapeOf(said.slice(parted.index + parted[0].length)))
  if (rest?.date === undefined) return null
  const name = said.slice(0, parted.index)
  return { kind: 'byline', rules: ['read.byline.name-before-date'], name, date: rest.date, dateFrom: 'line' }
}

/** "Harbour Review · 8 October 2026 · Jane Roe": the one part between bars that is a person. */
function nameAmongBars({ said, words }: Shape): Label | null {
  if (words.length > 16) return null
  const parts = said.split(/ [|·•] /)
  const people = parts.filter((part) => looksLikePerson(part.split(' ')) && !isMediumName(part.toLowerCase()))
  const name = people[0]
  if (name === undefined || people.length > 1 || parts.length < 2) return null
  const rest = readDateLine(shapeOf(parts.filter((part) => part !== name).join(' | ')))
  if (rest?.date === undefined) return null
  return { kind: 'byline', rules: ['read.byline.name-before-date'], name, date: rest.date, dateFrom: 'line' }
}

/** "Harbour Times" looks like a person's name. */
function isPaper(shape: Shape): boolean {
  return bylineRoles.has(shape.words.at(-1)!.toLowerCase())
}

function isDated(label: Label | null | undefined): boolean {
  return label?.kind === 'dateline' || (label?.kind === 'furniture' && label.date !== undefined)
}

/** Something that may be the title stands above. */
function isSecond(labels: readonly (Label | null)[], at: number): boolean {
  for (let i = 0; i < at; i++) if (labels[i] === null) return true
  return false
}

/** What stands beside a byline and belongs to it. */
export function roleLabel(pieces: readonly Piece[], labels: readonly (Label | null)[], at: number): Label | null {
  if (labels[at - 1]?.kind !== 'byline') return null
  const { shape } = pieces[at]!
  const rule = roleRule(shape) ?? (isSignedPaper(shape, labels[at - 1]!, labels[at + 1]) ? 'read.byline.role' : null)
  return rule === null ? null : { kind: 'byline', rules: [rule] }
}

/** Between "By Jane Roe" and the date stands the paper, whatever its name. */
function isSignedPaper({ said, words, ended }: Shape, above: Label, below: Label | null | undefined): boolean {
  if (ended || words.length > 4 || !above.rules.includes('read.byline.by') || !isDated(below)) return false
  return /^\p{Lu}/u.test(said) && words.every((word) => /^[\p{Lu}&]/u.test(word))
}
