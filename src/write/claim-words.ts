import type { Argument, Attribution, Claim, Figure, Modifier, Time } from '../model.js'
import { clipAtPhrase } from './clip-at-phrase.js'
import { displayWidth } from './display-width.js'
import { figureWords } from './figure-words.js'

/** The subject; a dash where the clause has none, so that no one takes it for that of the row above. */
export function whoOf(claim: Claim): string {
  return nameOf(claim.subject) || '–'
}

/**
 * Verb, object and what else has no column of its own, in a few words: "buy 12% share in Oakham". What is left out
 * beyond `most` columns is whole phrases, and "…" tells it.
 */
export function whatOf(claim: Claim, most = FEW_WORDS): string {
  const { object } = claim
  const recipient = object === null ? undefined : claim.modifiers.find((modifier) => isRecipient(modifier, object))
  const core = [verbOf(claim.predicate, claim.polarity), recipient?.name ?? '', object?.name ?? '']
    .filter((word) => word !== '')
    .join(' ')
  let words = core
  for (const modifier of claim.modifiers) {
    if (modifier.role === 'place' || modifier.role === 'time' || modifier === recipient) continue
    const longer = `${words} ${marked(modifier)}`
    if (displayWidth(longer) >= most) return words.endsWith('…') ? words : clipAtPhrase(`${words}…`, most)
    words = longer
  }
  return clipAtPhrase(words, most)
}

/** "Cost the town £2m": whom it costs stands before what it costs. */
function isRecipient({ role, marker, end }: Modifier, object: Argument): boolean {
  return role === 'other' && marker === null && end <= object.start
}

/** As much as is taken in at a glance. A guess. */
const FEW_WORDS = 60

/** The figures, each once; ranks last, for they tell least. */
export function figuresOf(claim: Claim): string {
  const ranks = claim.figures.filter(({ kind }) => kind === 'rank')
  const others = claim.figures.filter(({ kind }) => kind !== 'rank')
  return [...new Set([...others, ...ranks].map(figureWords))].join('; ')
}

/**
 * The verb as it stands where that is short and plain; else its dictionary form, for modals and negation are told by the
 * status. A passive stays one, or the subject would be read as the doer.
 */
function verbOf(predicate: Claim['predicate'], polarity: Claim['polarity']): string {
  const words = predicate.text.split(/\s+/)
  if (predicate.text === '')
    return predicate.lemma === 'be' ? 'is' : predicate.lemma === 'have' ? 'has' : predicate.lemma
  if (polarity === 'positive' && words.length <= 2) return predicate.text
  return predicate.voice === 'passive' ? `be ${words.at(-1) ?? ''}` : predicate.lemma
}

/** The places, each with its preposition where that says more than "in". */
export function whereOf(claim: Claim): string {
  return claim.modifiers
    .filter((modifier) => modifier.role === 'place')
    .map((modifier) =>
      modifier.marker === null || PLAIN_MARKERS.has(modifier.marker) ? modifier.name : marked(modifier),
    )
    .join(', ')
}

const PLAIN_MARKERS: ReadonlySet<string> = new Set(['at', 'in', 'on'])

/** The times in the text's words, with the date they mean where the words leave it open. */
export function whenOf(claim: Claim): string {
  if (claim.times.length > 0) {
    const times = claim.times.filter((time) => !isFigure(time, claim.figures))
    return [...new Set(times.map(timeWords))].join('; ')
  }
  return claim.modifiers
    .filter((modifier) => modifier.role === 'time')
    .map(({ marker, text }) => (marker !== null && BORDERS.has(marker) ? `${marker} ${text}` : text))
    .join('; ')
}

/** What says that it was not then: "its lowest since 2004". */
const BORDERS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until'])

/** An amount of time that a figure tells already: "six months" is 6 months. */
function isFigure(time: Time, figures: readonly Figure[]): boolean {
  if (time.type !== 'duration') return false
  return figures.some(({ kind, start, end }) => kind === 'duration' && start < time.end && time.start < end)
}

function timeWords(time: Time): string {
  const year = time.value === null ? null : /^\d{4}/.exec(time.value)
  return year === null || time.text.includes(year[0]) ? time.text : `${time.text} (${time.value})`
}

/** Who says so, and through whom. */
export function sourceOf(attribution: Attribution | null): string {
  if (attribution === null) return ''
  const passedOn = [attribution.medium, attribution.through].filter((by) => by !== null).map((by) => by.name)
  return passedOn.length === 0 ? attribution.source.name : `${attribution.source.name} (via ${passedOn.join(', ')})`
}

/**
 * How surely: nothing for a plain assertion, "not" for its negation, else the factuality. "not (planned)" is a plan that it
 * shall not be; "not planned" would be no plan.
 */
export function statusOf(claim: Claim): string {
  if (claim.factuality === 'asserted') return claim.polarity === 'positive' ? '' : 'not'
  return claim.polarity === 'positive' ? claim.factuality : `not (${claim.factuality})`
}

export function nameOf(argument: Argument | null): string {
  return argument?.name ?? ''
}

function marked(modifier: Modifier): string {
  return modifier.marker === null ? modifier.name : `${modifier.marker} ${modifier.name}`
}
