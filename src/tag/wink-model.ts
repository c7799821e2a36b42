import { createRequire } from 'node:module'
import type { WinkCache } from './pos-machine.js'

/**
 * What wink-nlp asks of a language model, as far as part-of-speech tags need it: the words with their tags (`core`), the
 * features of unknown words, and the machine that chooses among tags.
 *
 * The package's own entry reads all its models, copies the three megabytes of words through JSON once more, and loads
 * WordNet's exceptions for lemmas: a third of the time that the program takes to start. So this lays the same data out
 * itself, as the package's read-core-model.js and load-core-model.js do (the lock file holds the version). `onCache` is told
 * wink-nlp's cache of words, whenever that meets an unknown one.
 */
export function makeWinkModel(onCache: (cache: WinkCache) => void): WinkModel {
  const data: unknown = require(`${PACKAGE}/languages/cur/models/eng-core-web-model.json`)
  if (!isCoreData(data)) {
    throw new Error(
      'wink-eng-lite-web-model has another form than expected; install the version of the lock file: npm ci',
    )
  }
  const core = layOut(data)
  // An empty machine, for what is not asked of it: sentence ends, entities, negation, sentiment.
  const none = () => ({ machines: ['[]'], transformers: [], setter: () => undefined })
  const nothing = () => ({ machines: [], transformers: [], setter: () => undefined })
  return {
    core: () => core,
    pos: require(`${PACKAGE}/load-pos-model.js`) as () => unknown,
    featureFn: (...args) => {
      const features = (require(`${PACKAGE}/feature.js`) as FeatureFunction)(...args)
      const { pos } = features
      features.pos = (word, category, cache) => {
        onCache(cache)
        return pos(word, category, cache)
      }
      return features
    },
    addons: {},
    sbd: nothing,
    ner: nothing,
    metaCER: nothing,
    negation: none,
    sa: none,
  }
}

export interface WinkModel {
  readonly core: () => WinkCore
  readonly pos: () => unknown
  readonly featureFn: FeatureFunction
  readonly addons: object
  readonly sbd: () => unknown
  readonly ner: () => unknown
  readonly metaCER: () => unknown
  readonly negation: () => unknown
  readonly sa: () => unknown
}

export interface WinkCore {
  readonly features: Readonly<Record<string, WinkFeature>> & { readonly lexeme: WinkFeature }
}

/** A list of values and where each stands in it. wink-nlp adds to both. */
export interface WinkFeature {
  list: string[]
  hash: Record<string, number>
  index?: number
  intrinsicSize?: number
  maxIndex?: number
}

/** Makes the functions that say what the cache holds of an unknown word; `pos` is handed the cache itself. */
type FeatureFunction = (...args: readonly unknown[]) => {
  pos: (word: string, category: number, cache: WinkCache) => unknown
}

const PACKAGE = 'wink-eng-lite-web-model/dist'
const require = createRequire(import.meta.url)

/** The data file. A layout row is [word, mask, shift, 0 where the value is an index into the feature's list, 1 where unknown words have it]. */
interface CoreData {
  readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> }
  readonly features: Readonly<Record<string, { readonly list: readonly string[] }>>
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
  readonly lexicon: string
  readonly xpansions: string
}

function isCoreData(value: unknown): value is CoreData {
  const data = value as Partial<CoreData> | null
  return (
    typeof data?.lexicon === 'string' &&
    typeof data.xpansions === 'string' &&
    Array.isArray(data.features?.lexeme?.list) &&
    Array.isArray(data.features.posClusters?.list) &&
    typeof data.packing?.layout === 'object' &&
    typeof data.pos?.hash === 'object'
  )
}

function layOut(data: CoreData): WinkCore {
  const { layout } = data.packing
  const features: Record<string, WinkFeature> = {}
  for (const [name, feature] of Object.entries(data.features))
    features[name] = { ...feature, list: [...feature.list], hash: {} }
  const extrinsic: string[] = []
  for (const [name, [, mask = 0, shift = 0, isValue, isExtrinsic]] of Object.entries(layout)) {
    const feature = features[name]
    if (isValue === 0 && feature !== undefined) {
      index(feature)
      feature.maxIndex = mask >>> shift
    }
    if (isExtrinsic === 1) extrinsic.push(name)
  }
  const lexeme = features.lexeme!
  index(lexeme)
  const clusters = features.posClusters!
  const tagSets = clusters.list.map((tags) => new Set(tags.split('_').map((tag) => data.pos.hash[tag] ?? 0)))
  return {
    ...data,
    packing: { ...data.packing, efList: extrinsic },
    features: { ...features, lexeme, posClusters: { ...clusters, list: tagSets } },
    lexicon: wordsOf(data.lexicon),
    xpansions: wordsOf(data.xpansions),
  } as unknown as WinkCore
}

function index(feature: WinkFeature): void {
  const hash = Object.create(null) as Record<string, number>
  feature.list.forEach((value, i) => {
    hash[value] = i
  })
  feature.hash = hash
  feature.intrinsicSize = feature.list.length
  feature.index = feature.list.length
}

/** 32-bit words, little-endian, from base64. */
function wordsOf(base64: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer)
}
