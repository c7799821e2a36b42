import type { Article, Block } from '../../read/article.js'
import { visible } from '../visible.js'
import { lineCount } from './lines.js'

/** What is to be said of a line beside its sentences: furniture on it, or why it has no sentence at all. */
export function blockNotes(
  { text, blocks }: Article,
  starts: readonly number[],
  line: number,
  hasSentence: boolean,
): string[] {
  const count = lineCount(text, starts)
  if (line > count) return [beyond(count)]
  const start = starts[line - 1]!
  const end = starts[line] ?? text.length
  const here = blocks.filter((block) => block.start < end && block.end > start)
  const furniture = here.filter((block) => block.kind === 'furniture')
  if (hasSentence) return furniture.map((block) => `also on line ${line}: ${furnitureWords(text, block)}`)
  if (furniture.length > 0) return furniture.map((block) => `line ${line} is ${furnitureWords(text, block)}`)
  if (here.length > 0) return [`line ${line} is a ${here[0]!.kind} without words${by(here[0]!)}`]
  if (text.slice(start, end).trim() === '') return [`line ${line} is blank`]
  return [`line ${line} belongs to no block of the text: it is markup or front matter`]
}

function beyond(count: number): string {
  if (count === 0) return 'the file is empty'
  return `the file has ${count} ${count === 1 ? 'line' : 'lines'}`
}

function furnitureWords(text: string, block: Block): string {
  const words = visible(text.slice(block.start, block.end))
  return `page furniture${by(block)}: ${words}`
}

function by({ rules }: Block): string {
  return rules.length === 0 ? '' : ` (${rules.join(', ')})`
}
