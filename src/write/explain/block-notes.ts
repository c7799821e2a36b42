import type { Article, Block } from '../../read/article.js'
import { visible } from '../visible.js'
import type { PositionOf } from './scene.js'

/** The lines of a text, without their ends; what ends with a line end has no line after it. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n?|\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** What is to be said of a line beside its sentences: furniture on it, or why it has no sentence at all. */
export function blockNotes(
  { text, blocks }: Article,
  positionOf: PositionOf,
  line: number,
  hasSentence: boolean,
): string[] {
  const here = blocks.filter(
    ({ start, end }) => positionOf(start).line <= line && line <= positionOf(Math.max(end - 1, start)).line,
  )
  const furniture = here.filter((block) => block.kind === 'furniture')
  if (hasSentence) return furniture.map((block) => `also on line ${line}: ${furnitureWords(text, block)}`)
  if (furniture.length > 0) return furniture.map((block) => `line ${line} is ${furnitureWords(text, block)}`)
  if (linesOf(text)[line - 1]?.trim() === '') return [`line ${line} is blank`]
  if (here.length > 0) return [`line ${line} is a ${here[0]!.kind} without words${by(here[0]!)}`]
  return [`line ${line} belongs to no block of the text: it is markup or front matter`]
}

function furnitureWords(text: string, block: Block): string {
  const words = visible(text.slice(block.start, block.end))
  return `page furniture${by(block)}: ${words}`
}

function by({ rules }: Block): string {
  return rules.length === 0 ? '' : ` (${rules.join(', ')})`
}
