import type { NounGroup, Phrase, VerbGroup } from '../../chunk/phrase.js'
import { visible } from '../visible.js'
import { NO_BREAK, wrap } from '../wrap.js'
import { columnLines } from './columns.js'
import { type Lines, type Scene, textOf } from './scene.js'

/** The sentence as one run of groups in brackets, what stands between them bare. */
export function chunkLines(scene: Scene): Lines {
  const { sentence, width, paint } = scene
  if (sentence.phrases.length === 0) return []
  let run = ''
  for (const phrase of sentence.phrases) {
    if (run !== '' && sentence.tokens[phrase.from]?.spaced !== false) run += ' '
    run += bracketed(phrase, visible(textOf(scene, sentence, phrase)))
  }
  return [paint.title('Chunks'), ...wrap(run, width - 2).map((line) => `  ${line}`)]
}

/** "[NG the capital]", "[NG:time last year]": a group is kept on one line where it fits. */
function bracketed(phrase: Phrase, words: string): string {
  if (phrase.kind !== 'noun' && phrase.kind !== 'verb') return words
  const label = phrase.kind === 'verb' ? 'VG' : ORDINARY.has(phrase.form) ? 'NG' : `NG:${phrase.form}`
  return `[${label} ${words}]`.replaceAll(' ', NO_BREAK)
}

/** What most noun groups are; names have a section of their own. */
const ORDINARY: ReadonlySet<NounGroup['form']> = new Set(['common', 'name'])

/** Head and features of each verb group. */
export function verbGroupLines(scene: Scene): Lines {
  const { sentence } = scene
  const groups = sentence.phrases.filter((phrase) => phrase.kind === 'verb')
  const rows = groups.map((group) => ({
    cells: [textOf(scene, sentence, group), headWords(group, scene), featureWords(group, scene)],
    rules: group.rules,
  }))
  return columnLines(['Verb groups', 'head', 'features'], rows, scene)
}

/** The main verb's lemma, with its particle and, in a chain, the verbs that govern it: "consider > build". */
function headWords({ chain, head, particle }: VerbGroup, { sentence }: Scene): string {
  const verbs = chain.length === 0 ? [head] : chain
  const lemmas = verbs.map((verb) => sentence.tokens[verb]?.lemma ?? '')
  const tail = particle === null ? '' : ` ${sentence.tokens[particle]?.lower ?? ''}`
  return lemmas.join(' > ') + tail
}

function featureWords(group: VerbGroup, { sentence }: Scene): string {
  const { form, tense, aspect, voice, modals, negations, particle, copula } = group
  const words = (tokens: readonly number[]) => tokens.map((token) => sentence.tokens[token]?.text ?? '').join(' ')
  const features: string[] = [form, tense]
  if (aspect.perfect) features.push('perfect')
  if (aspect.progressive) features.push('progressive')
  features.push(voice)
  if (copula) features.push('copula')
  if (modals.length > 0) features.push(`modal ${modals.join(', ')}`)
  if (negations.length > 0) features.push(`negated by "${words(negations)}"`)
  if (particle !== null) features.push(`particle "${words([particle])}"`)
  return features.join(', ')
}
