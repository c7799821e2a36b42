import type { AttributionSpan, Place } from '../../attribute/attribution-span.js'
import type { TokenRange } from '../../rule/offsets.js'
import { visible } from '../visible.js'
import { wrap } from '../wrap.js'
import { type Field, fieldLines, rulesField } from './fields.js'
import { type Lines, type Scene, textOf } from './scene.js'

/** Who said what: every attribution with its cue or some of its content in this sentence. */
export function attributionLines(scene: Scene): Lines {
  const { stages, sentence, paint } = scene
  const lines = stages.attributions.flatMap((attribution, index) => {
    const touches = [attribution, ...attribution.content].some((place) => place.sentence === sentence.index)
    return touches ? linesOf(attribution, index, scene) : []
  })
  return lines.length === 0 ? [] : [paint.title('Attributions'), ...lines]
}

function linesOf(attribution: AttributionSpan, index: number, scene: Scene): string[] {
  const { kind, quoted, source, medium, cue, content, clause, rules } = attribution
  const here = (range: TokenRange | null) => (range === null ? '' : wordsAt(range, attribution.sentence, scene))
  const features = [
    `${index + 1} ${kind}`,
    quoted ? 'quoted' : '',
    clause === null || attribution.sentence !== scene.sentence.index ? '' : `by clause ${clause + 1}`,
    outerWords(attribution, scene),
  ]
  const heading = features.filter((feature) => feature !== '').join(', ')
  return [
    ...wrap(visible(heading), scene.width - 2).map((line) => `  ${line}`),
    ...fieldLines(
      [
        ['source', source === null ? 'none' : here(source)],
        ['medium', here(medium)],
        ['cue', here(cue)],
        ...content.map((place): Field => ['content', contentWords(place, scene)]),
        rulesField(rules),
      ],
      4,
      scene,
    ),
  ]
}

function outerWords({ outer }: AttributionSpan, scene: Scene): string {
  const attribution = outer === null ? undefined : scene.stages.attributions[outer]
  if (outer === null || attribution === undefined) return ''
  const sentence = scene.stages.sentences[attribution.sentence]
  const words = sentence === undefined ? '' : textOf(scene, sentence, attribution.source ?? attribution.cue)
  return `inside ${outer + 1} (${words})`
}

function contentWords(place: Place, scene: Scene): string {
  return wordsAt(place, place.sentence, scene)
}

/** The words of a range, with their line where they stand in another sentence. */
function wordsAt(range: TokenRange, index: number, scene: Scene): string {
  const sentence = scene.stages.sentences[index]
  if (sentence === undefined) return ''
  const words = textOf(scene, sentence, range)
  const first = sentence.tokens[range.from]
  if (index === scene.sentence.index || words === '' || first === undefined) return words
  return `${words} (line ${scene.positionOf(first.start).line})`
}
