import { NATIONAL_CURRENCIES } from '../lexicon/currencies.js'
import { placesOf } from './places.js'
import { isBritish } from './spelling.js'

/** What the readers have to know of the whole article. */
export interface Setting {
  /** The code that a bare "$" and "dollars" stand for. */
  readonly dollar: string
  /** Codes of the names that several countries share ("francs"), where the article names the country somewhere. */
  readonly names: ReadonlyMap<string, string>
  /** The code of a name that several countries share, by the places that the article tells of; looked up when one is met. */
  readonly placed: (name: string) => string | null
  /** Whether the article tells of British money elsewhere ("£5", "90p"); looked up when pounds are met. */
  readonly hasSterling: () => boolean
  /** Whether its cents are of euros: it tells of euros and of no dollars; looked up when cents are met. */
  readonly isInEuros: () => boolean
  /** Whether its gallons and tons are imperial; looked up when one is met. */
  readonly isBritish: () => boolean
}

const DECLARED =
  /\b(?:figures?|amounts?|prices?|values?|funds?|currency|dollars?)\b[^.\n]{0,30}\b(?:in|are) (Canadian|Australian|New Zealand|Singapore|Hong Kong|Taiwan|Jamaican) dollars\b/i

/** Names of currencies of several countries. */
const SHARED = ['crown', 'dinar', 'franc', 'krone', 'lira', 'peso', 'rupee', 'shilling'] as const
const NONE: ReadonlyMap<string, string> = new Map()

/** Reads from an article which dollar is the bare one, and whose francs, pesos and rupees it tells of. */
export function settingOf(text: string): Setting {
  return {
    dollar: dollarOf(text),
    names: namesOf(text),
    placed: placesOf(text),
    hasSterling: onceAsked(() => STERLING.test(text)),
    isInEuros: onceAsked(() => EUROS.test(text) && !DOLLARS.test(text)),
    isBritish: onceAsked(() => isBritish(text)),
  }
}

const STERLING = /£\d|\b(?:sterling|pence)\b/
const EUROS = /€\s?\d|\d€|\bEUR\b|\beuros?\b/
const DOLLARS = /\$\d|\bdollars?\b|\b(?:USD|AUD|CAD|NZD|SGD|HKD)\b/

function onceAsked(ask: () => boolean): () => boolean {
  let answer: boolean | null = null
  return () => {
    answer ??= ask()
    return answer
  }
}

/** The United States' unless the article declares another ("All figures are in Canadian dollars"). */
function dollarOf(text: string): string {
  if (!text.includes(' dollars')) return 'USD'
  const declared = DECLARED.exec(text)?.[1]?.toLowerCase()
  return (declared === undefined ? undefined : NATIONAL_CURRENCIES.get(declared)?.get('dollar')) ?? 'USD'
}

/** The first "French francs" decides what "francs" are. */
function namesOf(text: string): ReadonlyMap<string, string> {
  let names: Map<string, string> | null = null
  for (const name of SHARED) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const words = text
        .slice(Math.max(0, at - 24), at)
        .trimEnd()
        .toLowerCase()
        .split(/\s+/)
      const one = NATIONAL_CURRENCIES.get(words.at(-1) ?? '')?.get(name)
      const code = one ?? NATIONAL_CURRENCIES.get(words.slice(-2).join(' '))?.get(name)
      if (code === undefined) continue
      names ??= new Map()
      names.set(name, code)
      names.set(`${name}s`, code)
      break
    }
  }
  return names ?? NONE
}
