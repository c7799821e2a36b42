import type { Finding } from '../../model.js'
import { isBody, isNamedIn, wordsAround } from './bodies.js'
import { byItem } from './by-item.js'
import { isDemonym } from './demonym.js'
import { sentenceAt } from './names.js'
import { nearestWording } from './nearest-wording.js'
import { isSameParty } from './party.js'
import { addressOf, fewest, placeOf } from './place.js'
import { plainWords } from './plain.js'
import type { Sheet, Speech, Voice } from './sheet.js'
import type { Check, Verdict } from './verdict.js'

/** Where a source has the words of a quotation, or nearly. */
export interface QuotationEvidence {
  readonly item: number
  /** Share of the quotation's words that stand there in order; 1 is all of them, one after the other. */
  readonly share: number
  /** As the source has it, where that is another way. */
  readonly wording: string | null
  readonly voice: Voice | null
  /** Words of the sentences just before, among which is who "he" or "she" may be. */
  readonly around: readonly string[]
  readonly place: Finding['sources'][number]
}

/** Every quotation of the draft is looked for word for word in the sources. */
export const quotationCheck: Check<QuotationEvidence> = {
  hear: (draft, { sheet }) =>
    draft.speeches.flatMap((speech, item): QuotationEvidence[] => {
      const parts = partsOf(speech)
      if (parts.length === 0) return []
      const at = positionsOf(parts, sheet.plain)
      if (at !== null) {
        const sentence = sentenceAt(sheet, at)
        return [
          {
            item,
            share: 1,
            wording: null,
            voice: voiceOf(sheet, parts),
            around: wordsAround(sheet, sentence),
            place: placeOf(sheet, sentence, ''),
          },
        ]
      }
      const near = nearestWording(parts.flat(), sheet)
      if (near === null) return []
      const { share, wording, sentence } = near
      return [{ item, share, wording, voice: null, around: [], place: placeOf(sheet, sentence, '') }]
    }),
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    return draft.speeches.flatMap((speech, item) => verdictOn(speech, heard(item), draft))
  },
}

/** A quotation's words, cut where something is left out or put in: "the plan … [for Halden] is dead". */
function partsOf(speech: Speech): readonly (readonly string[])[] {
  let parts = partsBy.get(speech)
  if (parts === undefined) {
    parts = speech.span.text
      .split(/\[[^[\]]*\]|…|\.\s?\.\s?\./u)
      .map(plainWords)
      .filter((words) => words.length > 0)
    partsBy.set(speech, parts)
  }
  return parts
}

/** Each quotation is looked for in many sources. */
const partsBy = new WeakMap<Speech, readonly (readonly string[])[]>()

/** Where the first part stands, if all parts stand in order and not far from one another; else null. */
function positionsOf(parts: readonly (readonly string[])[], plain: string): number | null {
  let first: number | null = null
  let from = 0
  for (const words of parts) {
    const at = plain.indexOf(` ${words.join(' ')} `, from)
    if (at < 0 || (first !== null && at - from > GAP)) return null
    first ??= at
    from = at + 1
  }
  return first
}

/** Characters that an omission may stand for: some eighty words. A guess. */
const GAP = 500

function voiceOf(sheet: Sheet, [part = []]: readonly (readonly string[])[]): Voice | null {
  const opening = part.slice(0, 6).join(' ')
  const holders = sheet.speeches.filter((speech) => plainWords(speech.span.text).join(' ').includes(opening))
  // A headline quotes without a name.
  const told = holders.filter(({ voice, sentence }) => voice !== null || !sheet.sentences[sentence]!.isHeading)
  const [first, ...others] = told.map(({ voice }) => voice)
  // The same words from two mouths, or once without a name: whose they are is open.
  const isOne = others.every((voice) => voice !== null && first != null && isSameParty(voice, first))
  return isOne ? (first ?? null) : null
}

function verdictOn(speech: Speech, evidence: readonly QuotationEvidence[], draft: Sheet): Verdict[] {
  const { span, sentence } = speech
  const words = partsOf(speech).flat()
  const ranked = [...evidence].sort((a, b) => b.share - a.share)
  const said = (
    verdict: Verdict['verdict'],
    rule: string,
    message: string,
    told: readonly QuotationEvidence[],
  ): Verdict => ({ verdict, sentence, span, message, sources: fewest(told.map(({ place }) => place)), rules: [rule] })
  const exact = ranked.filter(({ share }) => share === 1)
  if (exact.length > 0) {
    const verdict = said('supported', 'check.quotation.verbatim', `quotation: so ${addressOf(exact[0]!.place)}`, exact)
    const other = otherVoice(speech, exact, draft)
    return other === null ? [verdict] : [verdict, other]
  }
  const best = ranked[0]
  if (best !== undefined && words.length >= SHORTEST_MISQUOTED) {
    return [
      said(
        'misquoted',
        'check.quotation.other-words',
        `“${span.text}”: ${addressOf(best.place)} has “${best.wording}”`,
        [best],
      ),
    ]
  }
  // One or two words between marks may be a title, a nickname or irony; so may capitals throughout.
  if (words.length < SHORTEST || (speech.voice === null && isTitle(span.text))) return []
  return [said('unsupported', 'check.quotation.not-found', `“${span.text}”: no source has these words`, [])]
}

const SHORTEST = 4
const SHORTEST_MISQUOTED = 4

function isTitle(text: string): boolean {
  return text.split(/\s+/).every((word) => word.length < 4 || /^[\p{Lu}\p{N}]/u.test(word))
}

/** The right words in the wrong mouth; only where both texts tell who spoke, and the draft by name or as "he" or "she". */
function otherVoice({ voice, sentence }: Speech, exact: readonly QuotationEvidence[], draft: Sheet): Verdict | null {
  if (voice === null || voice.names.length === 0 || !isToldWho(voice)) return null
  if (exact.some((each) => !isElse(voice, each))) return null
  const theirs = exact[0]!.voice!
  if (isPronoun(voice) && isNamedBefore(theirs, sentence, draft)) return null
  if (isBody(voice, draft) && exact.some(({ around }) => isNamedIn(voice, around))) return null
  const { start, end, text } = voice.span
  return {
    verdict: 'attribution-differs',
    sentence: draft.sentences.findLastIndex(({ evidence }) => evidence.start <= start) ?? sentence,
    span: { start, end, text },
    message: `said by ${voice.shown} here; ${addressOf(exact[0]!.place)} has it from ${theirs.shown}`,
    sources: fewest(exact.map(({ place }) => place)),
    rules: ['check.quotation.other-speaker'],
  }
}

/** The source names somebody else, or has "he" where the name is nowhere near. */
function isElse(voice: Voice, { voice: theirs, around }: QuotationEvidence): boolean {
  if (theirs === null) return false
  if (isSameParty(theirs, voice)) return false
  // Who "she" is may be taken wrongly; who is nowhere near, it cannot be.
  if (isPronoun(theirs)) return !voice.names.some((name) => around.includes(name.split(' ').at(-1)!))
  return theirs.names.length > 0
}

function isPronoun({ span }: Voice): boolean {
  return PRONOUNS.has(span.text.toLowerCase())
}

/** Whom "he" stands for may be taken wrongly where the draft has just named the other. */
function isNamedBefore({ names }: Voice, sentence: number, { sentences }: Sheet): boolean {
  const before = sentences.slice(Math.max(0, sentence - FAR), sentence + 1)
  return names.some((name) => before.some(({ words }) => words.includes(name.split(' ').at(-1)!)))
}

const FAR = 4

/** "The 23-year-old" and "the Scot" are too easily taken for another. */
function isToldWho({ names, span }: Voice): boolean {
  if (isDemonym(span.text)) return false
  const words = plainWords(span.text)
  return (
    PRONOUNS.has(span.text.toLowerCase()) || names.some((name) => name.split(' ').some((word) => words.includes(word)))
  )
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she'])
