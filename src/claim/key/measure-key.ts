import type { Clause } from '../../clause/clause.js'
import { nationalMeasures, weatherMeasures } from '../../lexicon/frames/measures.js'
import { isCountry } from '../../lexicon/frozen.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import type { Measure } from './measure.js'
import { mainLand, mainPlace, placeBeside, sceneOfDisaster } from './setting.js'

/**
 * A measure that is nobody's is that of the place that the clause names ("unemployment rose to 5% in Chile"); one that is
 * somebody's, his there ("Kelmar's sales rose 5% in Europe" are its European sales).
 */
export function measureKey(reading: KeyReading, clause: Clause, relation: string, { owner, name }: Measure): string {
  // "Growth in Chile was 3%", "Chile posted growth of 3%": that of its economy.
  if (name === 'growth') {
    const land = owner === '' ? placeBeside(reading, clause) : owner
    if (isCountry(land)) return keyOf(land, 'change', 'gdp')
  }
  // What lowers a risk is told by a name, or as a drug, a pill, a study.
  if (name === 'risk' || name.endsWith(' risk')) return keyOf('', relation, name)
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (weatherMeasures.has(last)) {
    const where = joinedWords(sceneOfDisaster(reading, clause), reading.scene().named)
    return keyOf('', relation, joinedWords(where === '' ? owner : where, last))
  }
  // "Inflation was 3%": that of the country that the article is about.
  if (owner === '' && nationalMeasures.has(name)) {
    const where = placeBeside(reading, clause)
    return keyOf(where === '' ? mainOf(reading, name) : where, relation, name)
  }
  if (name === 'dividend' || name === 'saving') return keyOf(owner, name, '')
  if (name === 'vote share') return keyOf(owner, 'vote share', '')
  if (name === 'interest rate') return keyOf(bankless(reading, owner), relation, name)
  const place = name === 'share' ? '' : placeBeside(reading, clause)
  if (owner === '' || owner === place) return keyOf(place === '' ? owner : place, relation, name)
  return keyOf(owner, relation, place === '' || name.includes(place) ? name : name === '' ? place : `${place} ${name}`)
}

/** Turnout and inhabitants are also a town's. */
function mainOf(reading: KeyReading, name: string): string {
  return name === 'turnout' || name === 'population' ? mainPlace(reading) : mainLand(reading)
}

function joinedWords(one: string, other: string): string {
  return one === '' || other === '' ? `${one}${other}` : `${one} ${other}`
}

/** Whose central bank sets a rate. */
function bankless(reading: KeyReading, owner: string): string {
  const land = owner.endsWith('central bank') ? owner.slice(0, -'central bank'.length).trim() : owner
  return land === '' ? mainLand(reading) : land
}
