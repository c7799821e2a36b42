import type { Token } from '../../tag/token.js'
import { displayWidth } from '../display-width.js'
import { shortenMiddle } from '../shorten.js'
import { visible } from '../visible.js'
import { wrap } from '../wrap.js'
import type { Lines, Scene } from './scene.js'

/** Each token over its part of speech, and over its lemma where that is another word; mended tags with the rule that did it. */
export function tokenLines({ sentence, width, paint }: Scene): Lines {
  const room = width - INDENT.length
  const notes = new Map<string, number>()
  const lines: string[] = []
  let band: Column[] = []
  let used = 0
  const flush = () => {
    if (lines.length > 0) lines.push('')
    lines.push(...drawn(band, 'word'), ...drawn(band, 'tag').map(paint.line), ...drawn(band, 'lemma').map(paint.line))
    band = []
    used = 0
  }
  for (const token of sentence.tokens) {
    const column = columnOf(token, notes, room)
    if (band.length > 0 && used + GAP.length + column.width > room) flush()
    used += (band.length > 0 ? GAP.length : 0) + column.width
    band.push(column)
  }
  if (band.length > 0) flush()
  if (lines.length === 0) return []
  if (notes.size > 0) lines.push('')
  for (const [rules, note] of notes) {
    const mark = superscript(note)
    const hanging = ' '.repeat(mark.length + 1)
    const wrapped = wrap(`${visible(rules)}`, room - hanging.length)
    for (const [at, line] of wrapped.entries())
      lines.push(INDENT + paint.line((at === 0 ? `${mark} ` : hanging) + line))
  }
  return [paint.title('Tokens'), ...lines]
}

interface Column {
  readonly word: string
  readonly tag: string
  readonly lemma: string
  readonly width: number
}

const INDENT = '  '
const GAP = '  '

function columnOf({ text, lower, upos, lemma, rules }: Token, notes: Map<string, number>, room: number): Column {
  const word = shortenMiddle(visible(text), room)
  const tag = rules.length === 0 ? upos : upos + superscript(noteOf(rules.join(', '), notes))
  const other = lemma === text || lemma === lower ? '' : shortenMiddle(visible(lemma), room)
  return { word, tag, lemma: other, width: Math.max(...[word, tag, other].map(displayWidth)) }
}

/** The same rules have the same mark all over the sentence. */
function noteOf(rules: string, notes: Map<string, number>): number {
  const note = notes.get(rules) ?? notes.size + 1
  notes.set(rules, note)
  return note
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function superscript(number: number): string {
  return [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')
}

/** One line of a band; none where it would be blank. */
function drawn(band: readonly Column[], part: 'word' | 'tag' | 'lemma'): string[] {
  const cells = band.map((column) => column[part] + ' '.repeat(column.width - displayWidth(column[part])))
  const line = cells.join(GAP).trimEnd()
  return line === '' ? [] : [INDENT + line]
}
