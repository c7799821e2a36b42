import { CURRENCIES } from './currency-table.js'

// How currencies are written: maps from the signs, codes, names and parts of the table to ISO 4217 codes.

/** Signs that stand before or after an amount, with the letters that news style joins to them. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(({ code, signs }) =>
    signs.filter((sign) => !isWord(sign)).map((sign): [string, string] => [sign, code]),
  ),
)

/** Whether a sign is letters, perhaps with a stop, that may stand apart from a number: "Rs.", "KSh". */
function isWord(sign: string): boolean {
  return /^\p{L}+\.?$/u.test(sign) && sign !== '元' && sign !== '円'
}

/** What "$" means after these letters, joined or apart: "US $5", "$US5", "HK$5". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['Can', 'CAD'],
  ['CDN', 'CAD'],
  ['Cdn', 'CAD'],
  ['HK', 'HKD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
  ['MX', 'MXN'],
])

/** What a dollar amount means when these stand behind it: "$76 US a barrel", "$5 Canadian". */
export const DOLLAR_SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['USD', 'USD'],
  ['AUD', 'AUD'],
  ['CAD', 'CAD'],
  ['Canadian', 'CAD'],
  ['Cdn', 'CAD'],
  ['CDN', 'CAD'],
  ['HKD', 'HKD'],
  ['NZD', 'NZD'],
  ['SGD', 'SGD'],
  ['TWD', 'TWD'],
])

/** Codes that in capitals are words or the names of other things: "ALL", "TOP". */
const CODES_OF_MUCH: ReadonlySet<string> = new Set('ALL ANG ARA BAM CUP GIP IMP KID SIT SLS SOS TOP TVD'.split(' '))

/** Codes that in small letters are words or endings: "try", "mad", "cad". */
const CODES_OF_WORDS: ReadonlySet<string> = new Set(
  'all amd ang ara bam bob cad cop cuc cup dem dop esp eth gel imp kgs kid lak mad mop mur pen ron rub sar sit sos top try tvd'.split(
    ' ',
  ),
)

/** Codes that the standard has given up for those of the same money after a reform. */
const FORMER_CODES =
  'AZM:AZN BYR:BYN GHC:GHS MRO:MRU MZM:MZN ROL:RON SLL:SLE STD:STN TMM:TMT TRL:TRY VEB:VES VEF:VES ZMK:ZMW'

/** ISO 4217 codes and close likes that stand before or after an amount. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...CURRENCIES.flatMap(({ code, signs }) => [...writtenCodes(code), ...signs.filter(isWord)].map(pairWith(code))),
  ...FORMER_CODES.split(' ').map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
  ...['CNH', 'RUR', 'ZWG'].map((code): [string, string] => [code, code]),
  ['btc', 'XBT'],
  ['dlrs', 'USD'],
  ['Dlrs', 'USD'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['YEN', 'JPY'],
])

/** A code in capitals and in small letters, as far as nothing else is written so. */
function writtenCodes(code: string): string[] {
  const lower = code.toLowerCase()
  return [...(CODES_OF_MUCH.has(code) ? [] : [code]), ...(CODES_OF_WORDS.has(lower) ? [] : [lower])]
}

function pairWith(code: string): (written: string) => [string, string] {
  return (written) => [written, code]
}

/**
 * Letters of signs that a wire lost ("PS6m" for "£6m", "Y28,030" and "Y=28,030" for yen) or that mean much else ("R4.5m" of
 * rand, "N4bn" of naira). Only right before digits.
 */
export const DAMAGED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['PS', 'GBP'],
  ['Y', 'JPY'],
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['L', 'GBP'],
  ['EUR', 'EUR'],
  ['Eur', 'EUR'],
])

/** Whose a name is that several currencies have, where no country is named; else it is that of the first row. */
const OWNERS: ReadonlyMap<string, string> = new Map(
  (
    'centavo:MXN centime:CHF dollar:USD escudo:PTE franc:CHF guilder:NLG krona:SEK krone:NOK kwacha:ZMW leu:RON lira:TRY ' +
    'cent:USD kopek:RUB kopeck:RUB ore:SEK paisa:INR penny:GBP peso:MXN pfennig:DEM rial:IRR riyal:SAR rouble:RUB ruble:RUB rupee:INR ' +
    'sen:MYR som:UZS won:KRW øre:NOK'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, -4), pair.slice(-3)]),
)

/** Names that are no money behind a bare number: several currencies have them, or other words are spelt alike. */
const NEVER_ALONE: ReadonlySet<string> = new Set('colón crown dinar mark pound right shilling sum'.split(' '))

/** Names of currencies, singular and plural, without a country. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = bareNames()

function bareNames(): Map<string, string> {
  const codes = new Map<string, string>()
  for (const { code, names } of CURRENCIES) {
    for (const forms of names) {
      const singular = forms[0]!
      if (NEVER_ALONE.has(singular)) continue
      for (const form of forms) if (!codes.has(form) || OWNERS.get(singular) === code) codes.set(form, code)
    }
  }
  return codes
}

/** Currency names whose word is more often something else: they need a large number or a country before them. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = new Set(
  'austral buck bucks dram drams inti kip kips pound pounds punt punts real reals sol sols soles sterling won'.split(
    ' ',
  ),
)

/** The country's words before a currency's name: the words, then name to code. */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, ReadonlyMap<string, string>> = nationalNames()

function nationalNames(): Map<string, ReadonlyMap<string, string>> {
  const all = new Map<string, ReadonlyMap<string, string>>()
  for (const { code, nations, names } of CURRENCIES) {
    const own = new Map(names.flat().map((form): [string, string] => [form, code]))
    // Where a nation had other money as well, what stands first in the table is meant.
    for (const nation of nations) {
      const first = all.get(nation)
      all.set(nation, first === undefined ? own : new Map([...own, ...first]))
    }
  }
  return all
}

/** A country's words of more than one, by the first of them, the longest first. */
export const LONG_NATIONS: ReadonlyMap<string, readonly (readonly string[])[]> = longNations()

function longNations(): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>()
  for (const nation of NATIONAL_CURRENCIES.keys()) {
    const words = nation.split(' ')
    if (words.length === 1) continue
    phrases.set(
      words[0]!,
      [...(phrases.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length),
    )
  }
  return phrases
}

export interface Subunit {
  readonly code: string
  /** How many make one of the currency. */
  readonly parts: number
}

/** Parts of currencies by their name, singular and plural, each that has one so called, its owner first. */
export const SUBUNITS: ReadonlyMap<string, readonly Subunit[]> = subunits()

function subunits(): Map<string, Subunit[]> {
  const all = new Map<string, Subunit[]>(['¢', 'cts'].map((sign) => [sign, [{ code: 'USD', parts: 100 }]]))
  for (const { code, minors } of CURRENCIES) {
    for (const { forms, parts } of minors) {
      for (const form of forms) {
        const those = all.get(form) ?? []
        all.set(form, OWNERS.get(forms[0]!) === code ? [{ code, parts }, ...those] : [...those, { code, parts }])
      }
    }
  }
  return all
}

/** Parts of a currency that behind a bare number are mostly something else: they stand behind whole units of it. */
export const PARTS_BEHIND_WHOLES: ReadonlySet<string> = new Set(
  'att avo avos ban deni dinar dinars diram dirams dirham dirhams filler fillers hao heller hellers luma mao para paras pul puls sent senti sents tenge xu'.split(
    ' ',
  ),
)
