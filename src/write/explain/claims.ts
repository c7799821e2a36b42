import type { Judgement } from '../../claim/judgement.js'
import type { Argument, Attribution, Claim, Figure, Modifier, Time } from '../../model.js'
import { figureWords } from '../figure-words.js'
import { type Field, fieldLines, rulesField } from './fields.js'
import { rejectedWords } from './rejected.js'
import { type Lines, type Scene, textOf } from './scene.js'

/** The claims that have this sentence as their evidence. */
export function claimLines(scene: Scene): Lines {
  const { stages, sentence, paint } = scene
  const claims = stages.claims.filter((claim) => claim.evidence.sentence === sentence.index)
  if (claims.length === 0) return []
  return [
    paint.title('Claims'),
    ...claims.flatMap((claim) => [
      `  ${claim.id}`,
      ...fieldLines([...fieldsOf(claim, scene), rulesField(claim.rules), ...otherFields(claim, scene)], 4, scene),
    ]),
  ]
}

/** What a claim says, with the word that set how surely and whether at all. */
export function fieldsOf(claim: Claim, scene: Scene): Field[] {
  const { subject, object, modifiers, figures, times, attribution } = claim
  const judgement = scene.stages.judgements.get(claim.id)
  return [
    ['subject', subject === null ? 'none' : argumentWords(subject)],
    ['predicate', predicateWords(claim.predicate)],
    ['object', object === null ? '' : argumentWords(object)],
    ...modifiers.map((modifier): Field => ['modifier', modifierWords(modifier)]),
    ...figures.map((figure): Field => ['figure', claimFigureWords(figure)]),
    ...times.map((time): Field => ['time', timeWords(time)]),
    ['attribution', attribution === null ? '' : attributionWords(attribution)],
    ['factuality', claim.factuality + cueWords(judgement?.factuality, scene)],
    ['polarity', claim.polarity + cueWords(judgement?.polarity, scene)],
    ['confidence', String(claim.confidence)],
    ['key', claim.key],
  ]
}

/** What else there was to be said of a claim's factuality, polarity and source, and why it was not. */
function otherFields(claim: Claim, scene: Scene): Field[] {
  const rejected = scene.stages.judgements.get(claim.id)?.rejected ?? []
  return rejected.map((reading): Field => ['rejected', rejectedWords(reading, scene)])
}

function cueWords(judged: Judgement['factuality'] | Judgement['polarity'] | undefined, scene: Scene): string {
  if (judged === undefined || judged.cue === null) return ''
  return ` (cue "${textOf(scene, scene.sentence, { from: judged.cue, to: judged.cue + 1 })}")`
}

/** The name, with the entity behind it and the words that stand for it where they are others. */
function argumentWords(argument: Argument, ...before: readonly string[]): string {
  const notes = [...before]
  if (argument.entity !== null) notes.push(argument.entity)
  if (argument.owner !== null) notes.push(`owner ${argument.owner}`)
  if (argument.text !== argument.name) notes.push(`text "${argument.text}"`)
  return noted(argument.name, notes)
}

function modifierWords(modifier: Modifier): string {
  const words = argumentWords(modifier, modifier.role)
  return modifier.marker === null ? words : `[${modifier.marker}] ${words}`
}

function predicateWords({ text, lemma, tense, voice }: Claim['predicate']): string {
  return noted(lemma, [tense, voice, text === '' ? 'no verb in the text' : `text "${text}"`])
}

function claimFigureWords(figure: Figure): string {
  const notes: string[] = [figure.kind]
  const words = figureWords(figure)
  if (!words.includes(figure.text)) notes.push(`text "${figure.text}"`)
  if (figure.concept !== null) notes.push(`of "${figure.concept.text}"`)
  return noted(words, notes)
}

function timeWords({ text, type, value, mod }: Time): string {
  return noted(text, [value === null ? `${type} unresolved` : `${type} ${value}`, ...(mod === null ? [] : [mod])])
}

function attributionWords({ source, medium, through, cue, quoted }: Attribution): string {
  const notes = [`cue "${cue.text}"`]
  if (quoted) notes.push('quoted')
  if (medium !== null) notes.push(`medium ${medium.name}`)
  if (through !== null) notes.push(`through ${through.name}`)
  return argumentWords(source, ...notes)
}

function noted(words: string, notes: readonly string[]): string {
  return notes.length === 0 ? words : `${words} (${notes.join(', ')})`
}
