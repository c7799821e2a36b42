import { type KeyParts, partsOf } from '../claim/key/key.js'
import { plainLetters } from '../claim/key/plain-letters.js'
import type { Argument, Claim, Figure } from '../model.js'

/** Says the parts of a key as people write them: "nordlicht" as "Nordlicht" where the claim that has the key does. */
export function shownParts(key: string, claim: Claim, figure: Figure | null): KeyParts {
  const { subject, relation, object } = partsOf(key)
  const texts = [...namesIn(claim, figure), claim.evidence.text]
  return { subject: shown(subject, texts), relation, object: shown(object, texts) }
}

/** Phrases of the claim that a part of its key may come from, the likeliest first. */
function namesIn({ subject, object, modifiers }: Claim, figure: Figure | null): string[] {
  const names: string[] = []
  if (subject !== null) names.push(subject.name)
  if (figure?.concept) names.push(figure.concept.text)
  if (object !== null) names.push(object.name)
  for (const { name } of modifiers) names.push(name)
  return names
}

function shown(part: string, texts: readonly string[]): string {
  if (part === '') return ''
  for (const text of texts) {
    const found = sliceOf(part, text)
    if (found !== null) return found
  }
  // The words of a key stand in an order of their own.
  if (!part.includes(' ')) return part
  return part
    .split(' ')
    .map((word) => firstOf(texts, (text) => sliceOf(word, text)) ?? word)
    .join(' ')
}

function firstOf(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = find(text)
    if (found !== null) return found
  }
  return null
}

/** The stretch of the text that reads like the part of the key, in its own letters. */
function sliceOf(part: string, text: string): string | null {
  // Between two spaces: it stands everywhere, and at the end without end.
  if (part === '') return null
  const plain = plainLetters(text)
  // Where a letter becomes two, places no longer agree.
  if (plain.length !== text.length) return null
  for (let at = plain.indexOf(part); at >= 0; at = plain.indexOf(part, at + 1)) {
    const end = at + part.length
    if (LETTER.test(plain.charAt(at - 1))) continue
    // Keys have the singular.
    const more = ENDINGS.find(
      (ending) => plain.startsWith(ending, end) && !LETTER.test(plain.charAt(end + ending.length)),
    )
    if (more !== undefined) return text.slice(at, end + more.length)
  }
  return null
}

const ENDINGS = ['', 's', 'es'] as const

const LETTER = /[\p{L}\p{N}]/u

/** Whether the subject of the key is an entity of the document, or belongs to one. */
export function isNamed(key: string, { subject, object, modifiers }: Claim): boolean {
  const part = partsOf(key).subject
  if (part === '') return false
  const isIt = (argument: Argument | null) => {
    if (argument === null || (argument.entity === null && argument.owner === null)) return false
    const name = plainLetters(argument.name)
    return name.includes(part) || part.includes(name)
  }
  return isIt(subject) || isIt(object) || modifiers.some(isIt)
}
