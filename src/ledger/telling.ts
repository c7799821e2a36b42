import { relationNameOf } from '../claim/key/key.js'
import { plainLetters } from '../claim/key/plain-letters.js'
import type { Attribution, Claim, Figure } from '../model.js'
import { isNamed, shownParts } from './shown.js'
import { isToCome, toldFactuality, toldFigure } from './told-figure.js'
import { type ToldTime, toldTime } from './told-time.js'

/** What a claim tells of one fact: a claim with three figures tells three. */
export interface Telling {
  /** Identity of the fact: the key of the figure, or of a claim without one. */
  readonly key: string
  /** The parts of the key in the text's own words. */
  readonly subject: string
  readonly relation: string
  readonly object: string
  /** Whether the subject is somebody or something that has a name, so that it is the same one in every document. */
  readonly named: boolean
  readonly figure: Figure | null
  readonly time: ToldTime
  /** The names of the places where it is told to be, in small letters; empty where none is said. */
  readonly places: readonly string[]
  readonly factuality: Claim['factuality']
  readonly polarity: Claim['polarity']
  /** Who says so, by name; null is the article itself. */
  readonly attribution: string | null
  /** Id of the claim. */
  readonly claim: string
  /** Index into the sentences of its document. */
  readonly sentence: number
}

/** All that a ledger takes of a document, or of a part of it: plain data, which can cross threads and be kept. */
export interface Tellings {
  readonly doc: string
  /** ISO 8601; null where the document has none. */
  readonly date: string | null
  /** Whom and what the claims name, in small letters and without accents, each once. */
  readonly names: readonly string[]
  /** Each sentence once, though many claims rest on it. */
  readonly sentences: readonly Claim['evidence'][]
  readonly tellings: readonly Telling[]
}

/** What the claims of one document tell. */
export function tellingsOf(doc: string, date: string | null, claims: readonly Claim[]): Tellings {
  const sentences: Claim['evidence'][] = []
  const known = new Map<string, number>()
  const tellings: Telling[] = []
  const names = new Set<string>()
  for (const claim of claims) {
    addNames(claim, names)
    const { start, end } = claim.evidence
    const place = `${start} ${end}`
    let sentence = known.get(place)
    if (sentence === undefined) {
      sentence = sentences.push(claim.evidence) - 1
      known.set(place, sentence)
    }
    if (claim.figures.length === 0) tellings.push(tellingOf(claim, null, sentence, date))
    for (const figure of claim.figures) tellings.push(tellingOf(claim, figure, sentence, date))
  }
  return { doc, date, names: [...names], sentences, tellings }
}

function addNames({ subject, object, modifiers }: Claim, names: Set<string>): void {
  for (const argument of [subject, object, ...modifiers]) {
    // "Nordlicht's sales" belong to a name and are none.
    if (argument !== null && argument.entity !== null) names.add(plainLetters(argument.name))
  }
}

function tellingOf(claim: Claim, figure: Figure | null, sentence: number, date: string | null): Telling {
  const key = figure?.key ?? claim.key
  const { subject, relation, object } = shownParts(key, claim, figure)
  const time = toldTime(claim, figure)
  const factuality = toldFactuality(claim, figure, relation)
  return {
    key,
    subject,
    relation,
    object,
    named: isNamed(key, claim),
    figure: figure === null ? null : toldFigure(figure, relation, object),
    time,
    places: placesOf(claim),
    factuality:
      factuality === 'asserted' && figure !== null && isToCome(relation, time.value, date) ? 'predicted' : factuality,
    polarity: polarityOf(claim, key),
    attribution: nameOf(claim.attribution),
    claim: claim.id,
    sentence,
  }
}

function placesOf({ modifiers }: Claim): readonly string[] {
  let places: string[] | null = null
  for (const { role, entity, name } of modifiers) {
    if (role !== 'place' || entity === null) continue
    places ??= []
    places.push(plainLetters(name))
  }
  return places ?? NOWHERE
}

const NOWHERE: readonly string[] = []

/** "Had no electricity" does not deny the power cut that it tells. */
function polarityOf({ polarity, predicate }: Claim, key: string): Claim['polarity'] {
  return lacks.has(relationNameOf(key)) && having.has(predicate.lemma) ? 'positive' : polarity
}

/** Relations that tell what somebody is without. */
const lacks: ReadonlySet<string> = new Set(['power cut'])

const having: ReadonlySet<string> = new Set(['be', 'get', 'have', 'receive'])

function nameOf(attribution: Attribution | null): string | null {
  return attribution === null ? null : attribution.source.name
}
