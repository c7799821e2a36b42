import { moreInfinitives } from './generated/more-verbs.js'
import { infinitives } from './generated/verbs.js'
import { irregularVerbs } from './irregular-verbs.js'
import { regularVerbs } from './regular-verbs.js'
import { wordsOf } from './word-list.js'

export interface VerbForm {
  readonly infinitive: string
  readonly form: 'infinitive' | 'present' | 'past' | 'participle' | 'gerund'
}

/**
 * The verb that a lower-case word is a form of, or null. Where past and participle are one form it is the past; where the
 * infinitive is the same too ("put") it is the infinitive. A word that two verbs share ("found") is the irregular one's.
 */
export function verbForm(lower: string): VerbForm | null {
  forms ??= build()
  return forms.get(lower) ?? null
}

let forms: Map<string, VerbForm> | undefined

function build(): Map<string, VerbForm> {
  const built = new Map<string, VerbForm>()
  const add = (word: string, infinitive: string, form: VerbForm['form']): void => {
    if (!built.has(word)) built.set(word, { infinitive, form })
  }
  // "is", "are", "has", "does" and "goes" follow no rule.
  for (const word of ['am', 'is', 'are']) add(word, 'be', 'present')
  add('being', 'be', 'gerund')
  add('has', 'have', 'present')
  // "lay" and "wound" are more often verbs of their own than pasts of "lie" and "wind"; "saw" and "found" are not.
  for (const word of ['lay', 'wound']) add(word, word, 'infinitive')
  add('saw', 'see', 'past')
  for (const row of irregularVerbs.trim().split('\n')) {
    const [infinitive = '', past = '', participle = ''] = row.split(' ')
    if (!past.split('/').includes(infinitive)) for (const word of past.split('/')) add(word, infinitive, 'past')
    for (const word of participle.split('/')) if (word !== infinitive) add(word, infinitive, 'participle')
    add(infinitive, infinitive, 'infinitive')
    if (infinitive === 'be' || infinitive === 'have') continue
    add(presentOf(infinitive), infinitive, 'present')
    add(gerundOf(infinitive, irregularDoubles(infinitive)), infinitive, 'gerund')
  }
  add('having', 'have', 'gerund')
  for (const entry of [...wordsOf(infinitives), ...wordsOf(regularVerbs), ...wordsOf(moreInfinitives)]) {
    const doubled = entry.charCodeAt(entry.length - 1) === PLUS
    const infinitive = doubled ? entry.slice(0, -1) : entry
    add(infinitive, infinitive, 'infinitive')
    add(presentOf(infinitive), infinitive, 'present')
    add(pastOf(infinitive, doubled), infinitive, 'past')
    add(gerundOf(infinitive, doubled), infinitive, 'gerund')
    // British "travelled" beside American "traveled".
    if (infinitive.charCodeAt(infinitive.length - 1) === L) {
      add(pastOf(infinitive, !doubled), infinitive, 'past')
      add(gerundOf(infinitive, !doubled), infinitive, 'gerund')
    }
  }
  return built
}

// The table is built at every start, before the engine has compiled any of this: so letters are compared as codes, in few
// steps, which takes a third of the time that patterns took.

function presentOf(infinitive: string): string {
  const last = infinitive.charCodeAt(infinitive.length - 1)
  const before = infinitive.charCodeAt(infinitive.length - 2)
  if (last === Y && !isVowel(before)) return `${infinitive.slice(0, -1)}ies`
  const takesE = last === S || last === X || last === Z || last === O || (last === H && (before === C || before === S))
  return infinitive + (takesE ? 'es' : 's')
}

function pastOf(infinitive: string, doubled: boolean): string {
  const last = infinitive.charCodeAt(infinitive.length - 1)
  if (doubled) return `${infinitive + infinitive[infinitive.length - 1]}ed`
  if (last === E) return `${infinitive}d`
  const before = infinitive.charCodeAt(infinitive.length - 2)
  if (last === C && before === I) return `${infinitive}ked`
  return last === Y && !isVowel(before) ? `${infinitive.slice(0, -1)}ied` : `${infinitive}ed`
}

function gerundOf(infinitive: string, doubled: boolean): string {
  const last = infinitive.charCodeAt(infinitive.length - 1)
  if (doubled) return `${infinitive + infinitive[infinitive.length - 1]}ing`
  const before = infinitive.charCodeAt(infinitive.length - 2)
  if (last === C && before === I) return `${infinitive}king`
  if (last !== E || before === E || before === O || before === Y) return `${infinitive}ing`
  return before === I ? `${infinitive.slice(0, -2)}ying` : `${infinitive.slice(0, -1)}ing`
}

function isVowel(code: number): boolean {
  return code === A || code === E || code === I || code === O || code === U
}

const PLUS = 0x2b
const [A, C, E, H, I, L, O, S, U, X, Y, Z] = [0x61, 0x63, 0x65, 0x68, 0x69, 0x6c, 0x6f, 0x73, 0x75, 0x78, 0x79, 0x7a]

/** A short vowel before one last consonant in a stressed last syllable doubles it: "get", "begin", but not "offer". */
function irregularDoubles(infinitive: string): boolean {
  return /(?:^|[^aeiou]|qu)[aeiou][bdgmnpt]$/.test(infinitive)
}
