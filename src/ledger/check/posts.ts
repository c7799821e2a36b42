import { fieldNouns, uniquePosts } from '../../lexicon/posts.js'
import type { Finding } from '../../model.js'
import { isSameStem } from './affinity.js'
import { byItem } from './by-item.js'
import { compareOwners, telling } from './compare-owners.js'
import { comparePosts, HEADS, type PostComparison } from './compare-posts.js'
import { isSameParty } from './party.js'
import { addressOf, fewest, placeOf } from './place.js'
import type { Sheet, ToldPost } from './sheet.js'
import type { Check, Verdict } from './verdict.js'

/** What a source says that a person of the draft is, or who it says is what the draft makes of that person. */
export interface PostEvidence {
  readonly item: number
  /** elsewhere: the same post of another body; held: the same post of somebody else; field: another post of the same kind. */
  readonly comparison: PostComparison | 'elsewhere' | 'held' | 'field'
  readonly title: readonly string[]
  readonly text: string
  /** Who has the post there. */
  readonly holder: string
  readonly place: Finding['sources'][number]
}

/** The posts that the draft gives to persons are looked for among those that the sources give to them. */
export const postCheck: Check<PostEvidence> = {
  hear: (draft, { sheet }) =>
    draft.posts.flatMap((post, item) =>
      sheet.posts.flatMap((other): PostEvidence[] => {
        const comparison = compared(post, other, sheet)
        if (comparison === null) return []
        const { span, sentence, claim, title } = other
        return [
          { item, comparison, title, text: span.text, holder: other.shown, place: placeOf(sheet, sentence, claim) },
        ]
      }),
    ),
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    return draft.posts.flatMap((post, item) => verdictOn(post, heard(item)))
  },
}

function compared(post: ToldPost, other: ToldPost, sheet: Sheet): PostEvidence['comparison'] | null {
  const owners = compareOwners(post, other)
  if (!isSameParty({ names: other.person }, { names: post.person })) {
    const isHeld =
      owners === 'same' || (owners === 'open' && post.title.length > 1 && !post.isOfNamed && !other.isOfNamed)
    return isHeld && isUnique(post) && comparePosts(post.title, other.title) === 'same' ? 'held' : null
  }
  if (isOtherField(post, other)) return 'field'
  const comparison =
    post.isPast || other.isPast
      ? comparePosts(presently(post), presently(other))
      : comparePosts(post.title, other.title)
  const isElsewhere =
    comparison === 'same' && owners === 'other' && post.isOfNamed && other.isOfNamed && !isNamedTogether(post, sheet)
  if (isElsewhere) return 'elsewhere'
  // Who holds a post in one text has held it in a later one.
  if (comparison === 'other' && isFormer(post) !== isFormer(other)) {
    return comparePosts(presently(post), presently(other)) === 'same' ? 'general' : comparison
  }
  // Of two posts of one kind the one is no other word for the other: "finance minister", "foreign minister".
  if (comparison === 'other' && post.title.at(-1) === other.title.at(-1)) return 'field'
  return comparison === 'apart' && isToldInWords(post, other, sheet) ? 'general' : comparison
}

/** "The budget director" of a director of housing. */
function isOtherField(a: ToldPost, b: ToldPost): boolean {
  const head = a.title.at(-1)
  if (head === undefined || head !== b.title.at(-1) || !FIELD_HEADS.has(head)) return false
  const [one, other] = [fieldsOf(a), fieldsOf(b)]
  return one.length > 0 && other.length > 0 && !one.some((word) => other.some((each) => isSameStem(word, each)))
}

function fieldsOf({ title, of }: ToldPost): readonly string[] {
  return [...title, ...of].filter((word) => fieldNouns.has(word))
}

const FIELD_HEADS: ReadonlySet<string> = new Set(['director', 'manager', 'minister', 'secretary'])

/** "Was the mayor" may be said of a former one. */
function presently({ title }: ToldPost): readonly string[] {
  return title.filter((word) => !FORMER.has(word))
}

function isFormer({ title }: ToldPost): boolean {
  return title.some((word) => FORMER.has(word))
}

const FORMER: ReadonlySet<string> = new Set(['ex', 'former', 'outgoing', 'retired'])

/** A post in general, such as "director", is held by many. */
function isUnique({ title, of }: ToldPost): boolean {
  return uniquePosts.has(title.at(-1) ?? '') && (title.length > 1 || of.length > 0)
}

/** The source may have the person with that body in other words: "Ortiz, who leads the Farmers' Union". */
function isNamedTogether({ person, of, ofNames }: ToldPost, { sentences }: Sheet): boolean {
  const last = person[0]?.split(' ').at(-1) ?? ''
  const body = telling(ofNames.length > 0 ? ofNames : of)
  return sentences.some(({ words }) => words.includes(last) && body.some((word) => words.includes(word)))
}

/** "Founder" of who "founded" it: the source has the post in another word, which is not the one of its own title. */
function isToldInWords({ person, title }: ToldPost, other: ToldPost, { sentences }: Sheet): boolean {
  const last = person[0]?.split(' ').at(-1) ?? ''
  const head = title.at(-1) ?? ''
  if (title.length > 1 && other.title.includes(head)) return false
  return sentences.some(({ words }) => words.includes(last) && words.some((word) => isSameStem(word, head)))
}

/** A person of whom no source gives a post is left to the check of names. */
function verdictOn({ span, sentence, shown, title }: ToldPost, evidence: readonly PostEvidence[]): Verdict[] {
  const of = (comparison: PostEvidence['comparison']) => evidence.filter((each) => each.comparison === comparison)
  const said = (
    verdict: Verdict['verdict'],
    rule: string,
    message: string,
    told: readonly PostEvidence[],
  ): Verdict[] => [{ verdict, sentence, span, message, sources: fewest(told.map(({ place }) => place)), rules: [rule] }]
  const same = of('same')
  // Of whom only the body is told, only another body says anything.
  if (title.length === 0) {
    const elsewhere = of('elsewhere')
    if (same.length > 0 || elsewhere.length === 0) return []
    const { place, text } = elsewhere[0]!
    return said('contradicted', 'check.post.elsewhere', `${span.text}: ${addressOf(place)} has “${text}”`, elsewhere)
  }
  if (same.length > 0) {
    return said('supported', 'check.post.same', `${span.text}: so ${addressOf(same[0]!.place)}`, same)
  }
  const held = of('held')
  if (held.length > 0) {
    const { place, text, holder } = held[0]!
    const message = `${span.text}: ${addressOf(place)} gives this post to ${holder} (“${text}”), not to ${shown}`
    return said('contradicted', 'check.post.held', message, held)
  }
  const elsewhere = of('elsewhere')
  const field = of('field')
  const other = elsewhere.length > 0 ? elsewhere : [...field, ...of('other')]
  // "The boss" leaves open which post it is, and another source tells.
  const isOpen = of('general').every(({ title }) => title.length === 1 && HEADS.has(title[0]!))
  if (elsewhere.length > 0 || (other.length > 0 && (isOpen || field.length > 0))) {
    const { place, text } = other[0]!
    const rule = elsewhere.length > 0 ? 'check.post.elsewhere' : 'check.post.other'
    return said('contradicted', rule, `${span.text}: ${addressOf(place)} has “${text}”`, other)
  }
  const general = of('general')
  if (general.length > 0) {
    return said('supported', 'check.post.same', `${span.text}: so ${addressOf(general[0]!.place)}`, general)
  }
  const apart = of('apart')
  if (apart.length === 0) return []
  const { place, text } = apart[0]!
  return said(
    'unsupported',
    'check.post.not-found',
    `${span.text}: no source gives this post; ${addressOf(place)} has “${text}”`,
    apart,
  )
}
