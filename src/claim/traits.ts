import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { Clause } from '../clause/clause.js'
import type { Claim } from '../model.js'
import type { Referred, ReferredSentence } from '../refer/referred.js'

/** A claim before it has a confidence, and what it was made from. */
export interface Making {
  readonly claim: Omit<Claim, 'confidence'>
  readonly clause: Clause
  readonly sentence: ReferredSentence
  /** The attributions that say it. */
  readonly over: readonly AttributionSpan[]
  /** How many sentences ago the subject's entity was last called by its name. */
  readonly distance: number
}

/** Something of how a claim was made that tells how likely it is right. */
export interface Trait {
  readonly name: string
  /** What it may tell. */
  readonly why: string
  /** 0 where a claim does not have it. Counts end where more of them tell no more. */
  readonly of: (making: Making) => number
}

const is = (holds: boolean): number => (holds ? 1 : 0)
const kind = (name: Clause['kind'], why: string): Trait => ({ name, why, of: ({ clause }) => is(clause.kind === name) })

/**
 * The traits that the weights of `weights.ts` belong to. A main clause with a common noun of its own as subject
 * has none of the first two groups. What hardly any row has, or what told nothing of rightness (the length of the sentence
 * beside the number of its clauses, a word whose part of speech was mended, how many modifiers and figures there are), is
 * none of them.
 */
export const TRAITS: readonly Trait[] = [
  kind('reported', 'The content of "said (that)" has its own subject and verb, but its end must be found.'),
  kind('adverbial', 'A subordinator opens it, so its start is sure.'),
  kind('relative', 'Its subject is an antecedent, and there may be several nouns before it.'),
  kind('participial', 'It has no subject of its own and may hang on any noun or verb.'),
  kind('infinitive', 'Its subject is that of another clause, its event not a fact.'),
  {
    name: 'headline',
    why: 'Headlines leave out articles and auxiliaries, so that nouns and verbs look alike.',
    of: ({ clause, sentence }) =>
      is(
        sentence.block.kind === 'title' ||
          sentence.block.kind === 'heading' ||
          clause.rules.includes('clause.main.headline'),
      ),
  },

  { name: 'no subject', why: 'Nothing was found to be the subject.', of: ({ clause }) => is(clause.subject === null) },
  {
    name: 'shared subject',
    why: 'The verb is joined to another one, perhaps the wrong one.',
    of: ({ clause }) => is(clause.subjectOrigin === 'shared'),
  },
  {
    name: 'named subject',
    why: 'The subject is called by its name where the claim stands.',
    of: (making) => is(formOf(making) === 'name'),
  },
  {
    name: 'nominal subject',
    why: 'A noun ("the company") was taken for something named before.',
    of: (making) => is(formOf(making) === 'nominal'),
  },
  {
    name: 'pronoun subject',
    why: 'A pronoun was taken for something named before.',
    of: (making) => is(formOf(making) === 'pronoun'),
  },
  {
    name: 'open pronoun',
    why: 'Nobody was found whom a pronoun of the third person means.',
    of: (making) => is(formOf(making) === 'open' && isThirdPerson(making)),
  },
  {
    name: 'owned subject',
    why: 'Whose the subject is was read from a possessor or understood ("Sales").',
    of: ({ claim }) => is(claim.subject !== null && claim.subject.owner !== null),
  },
  {
    name: 'far antecedent',
    why: 'The name stands sentences before the noun or pronoun that means it.',
    of: (making) => (isAnaphor(formOf(making)) ? Math.min(3, making.distance) : 0),
  },
  {
    name: 'joined subject',
    why: 'A comma or conjunction inside the subject: it may be two phrases.',
    of: ({ clause, sentence }) => is(clause.subject !== null && isJoined(sentence, clause.subject)),
  },
  {
    name: 'verb far from subject',
    why: 'Tens of words between a subject and its verb, for a clause or apposition to stand in.',
    of: ({ clause: { subject, verb, subjectOrigin } }) =>
      subject === null || verb === null || subjectOrigin !== 'own'
        ? 0
        : Math.min(15, Math.max(0, verb.from - subject.to)) / 10,
  },

  {
    name: 'no object',
    why: 'An active verb without object: intransitive, or its object was missed.',
    of: ({ clause, claim }) =>
      is(claim.object === null && clause.verb !== null && !clause.verb.copula && clause.verb.voice === 'active'),
  },

  {
    name: 'length of time',
    why: 'An amount of time may as well be the period in which something else happened.',
    of: ({ claim }) => is(claim.figures.some(({ kind }) => kind === 'duration')),
  },
  { name: 'times', why: 'Each could belong to another clause.', of: ({ claim }) => Math.min(3, claim.times.length) },
  {
    name: 'open time',
    why: 'A time without value: no date to count it from, or not understood.',
    of: ({ claim }) => is(claim.times.some(({ value }) => value === null)),
  },

  {
    name: 'attributed',
    why: 'Source and content must both be right.',
    of: ({ claim }) => is(claim.attribution !== null),
  },
  {
    name: 'nameless source',
    why: 'The source is no entity of the document.',
    of: ({ claim: { attribution } }) => is(attribution !== null && attribution.source.entity === null),
  },
  {
    name: 'words in quotation marks',
    why: 'Marks around a few words of a clause stand between its parts.',
    of: ({ clause, sentence, over }) => is(over[0]?.quoted !== true && hasMark(sentence, clause, quotationMarks)),
  },
  {
    name: 'comma',
    why: 'What stands between commas may belong to another clause.',
    of: ({ clause, sentence }) => is(hasMark(sentence, clause, commas)),
  },
  {
    name: 'dash, colon or bracket',
    why: 'What stands behind one may be no part of the clause.',
    of: ({ clause, sentence }) => is(hasMark(sentence, clause, breaks)),
  },
  { name: 'quoted', why: 'Quotation marks show the content.', of: ({ over }) => is(over[0]?.quoted === true) },
  {
    name: 'cue in another sentence',
    why: 'A quotation that runs on.',
    of: ({ over, sentence }) => is(over.length > 0 && over[0]!.sentence !== sentence.index),
  },
  {
    name: 'not asserted',
    why: 'A modal, condition or intention was found, and its reach must be right.',
    of: ({ claim }) => is(claim.factuality !== 'asserted'),
  },

  {
    name: 'clauses',
    why: 'The more clauses, the more can be taken for one another’s.',
    of: ({ sentence }) => Math.min(8, sentence.clauses.length),
  },
]

/**
 * Gives the traits of claims, in the order of `TRAITS`. Claims come in the order of their sentences, so that one walk over
 * the names of the document tells how far back each antecedent is.
 */
export function traitsIn({ sentences }: Referred): (making: Omit<Making, 'distance'>) => number[] {
  const named = new Map<number, number>()
  let next = 0
  return ({ claim, clause, sentence, over }) => {
    for (; next < sentences.length && sentences[next]!.index <= sentence.index; next++) {
      for (const { form, entity } of sentences[next]!.mentions) {
        if (form === 'name') named.set(entity, sentences[next]!.index)
      }
    }
    const entity = claim.subject?.entity ?? null
    const last = entity === null ? undefined : named.get(Number(entity.slice(1)) - 1)
    const distance = last === undefined ? 0 : sentence.index - last
    const making = { claim, clause, sentence, over, distance }
    return TRAITS.map((trait) => trait.of(making))
  }
}

type SubjectForm = 'name' | 'nominal' | 'pronoun' | 'open' | 'noun' | 'none'

function formOf({ claim, clause, sentence }: Making): SubjectForm {
  if (clause.subject === null || claim.subject === null) return 'none'
  const { head } = clause.subject
  if (claim.subject.entity === null) return sentence.tokens[head]!.upos === 'PRON' ? 'open' : 'noun'
  let form: SubjectForm = 'noun'
  for (const mention of sentence.mentions) {
    if (mention.from > head || head >= mention.to) continue
    if (mention.form === 'name') return 'name'
    form = mention.form
  }
  return form
}

function isAnaphor(form: SubjectForm): boolean {
  return form === 'nominal' || form === 'pronoun'
}

function isJoined({ tokens }: ReferredSentence, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.upos === 'CCONJ' || tokens[i]!.text === ',') return true
  return false
}

function hasMark({ tokens }: ReferredSentence, { from, to }: Clause, marks: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.upos === 'PUNCT' && marks.has(tokens[i]!.text)) return true
  return false
}

const quotationMarks: ReadonlySet<string> = new Set(['"', '“', '”', '‘', "''", '``'])
const commas: ReadonlySet<string> = new Set([','])
const breaks: ReadonlySet<string> = new Set([':', ';', '-', '–', '—', '(', ')', '...', '…'])

function isThirdPerson({ clause, sentence }: Making): boolean {
  return thirdPerson.has(sentence.tokens[clause.subject!.head]!.lower)
}

const thirdPerson: ReadonlySet<string> = new Set(
  'he she it they him her them this that these those who which'.split(' '),
)
