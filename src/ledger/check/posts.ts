import type { Finding } from '../../model.js'
import { byItem } from './by-item.js'
import { comparePosts, type PostComparison } from './compare-posts.js'
import { isSameParty } from './party.js'
import { addressOf, fewest, placeOf } from './place.js'
import type { ToldPost } from './sheet.js'
import type { Check, Verdict } from './verdict.js'

/** What a source says that a person of the draft is. */
export interface PostEvidence {
  readonly item: number
  readonly comparison: PostComparison
  readonly text: string
  readonly place: Finding['sources'][number]
}

/** The posts that the draft gives to persons are looked for among those that the sources give to them. */
export const postCheck: Check<PostEvidence> = {
  hear: (draft, { sheet }) =>
    draft.posts.flatMap((post, item) =>
      sheet.posts
        .filter(({ person }) => isSameParty({ names: person }, { names: post.person }))
        .map(({ title, span, sentence, claim }) => ({
          item,
          comparison: comparePosts(post.title, title),
          text: span.text,
          place: placeOf(sheet, sentence, claim),
        })),
    ),
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    return draft.posts.flatMap((post, item) => verdictOn(post, heard(item)))
  },
}

/** A person of whom no source gives a post is left to the check of names. */
function verdictOn({ span, sentence }: ToldPost, evidence: readonly PostEvidence[]): Verdict[] {
  const of = (comparison: PostComparison) => evidence.filter((each) => each.comparison === comparison)
  const said = (
    verdict: Verdict['verdict'],
    rule: string,
    message: string,
    told: readonly PostEvidence[],
  ): Verdict[] => [{ verdict, sentence, span, message, sources: fewest(told.map(({ place }) => place)), rules: [rule] }]
  const same = [...of('same'), ...of('general')]
  if (same.length > 0) {
    return said('supported', 'check.post.same', `${span.text}: so ${addressOf(same[0]!.place)}`, same)
  }
  const other = of('other')
  if (other.length > 0) {
    const { place, text } = other[0]!
    return said('contradicted', 'check.post.other', `${span.text}: ${addressOf(place)} has “${text}”`, other)
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
