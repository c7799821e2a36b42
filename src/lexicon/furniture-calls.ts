import type { FurnitureUse } from './furniture.js'

// How a page calls its reader to do something: an opening, and what must follow for it to be the page that speaks. Lower
// case, straight apostrophes. Own knowledge of news sites.

export interface Call {
  readonly opening: string
  readonly use: FurnitureUse
  /** Words of which one at least must follow; null where the opening says enough. */
  readonly needs: ReadonlySet<string> | null
  /** More words than this are text. */
  readonly words: number
}

const MAIL: ReadonlySet<string> = new Set(
  'alerts app bulletin channel daily digest edition email emails free here inbox magazine membership newsletter newsletters notifications our podcast premium today updates weekly'.split(
    ' ',
  ),
)
const NETWORK: ReadonlySet<string> = new Set(
  'bluesky facebook feed instagram linkedin news mastodon pinterest reddit telegram threads tiktok twitter us whatsapp x youtube'.split(
    ' ',
  ),
)
const CONSENT: ReadonlySet<string> = new Set(
  'browser consent cookie cookies policy privacy site terms website'.split(' '),
)
const LINK: ReadonlySet<string> = new Set(
  'article articles app coverage full here link more newsletter our page picture share story subscribe view website'.split(
    ' ',
  ),
)

/** What a note at the foot says was done with the article itself. */
const MADE: ReadonlySet<string> = new Set(
  'amended appeared automatically commissioned corrected created edited first generated originally produced provided published republished supported syndicated translated updated written'.split(
    ' ',
  ),
)
const PIECE: ReadonlySet<string> = new Set('article column essay piece report story'.split(' '))

export const furnitureCalls: readonly Call[] = [
  { opening: 'a version of this', use: 'copyright', needs: PIECE, words: 45 },
  { opening: 'by clicking', use: 'cookie', needs: CONSENT, words: 50 },
  { opening: 'by continuing to browse', use: 'cookie', needs: CONSENT, words: 50 },
  { opening: 'by continuing to use', use: 'cookie', needs: CONSENT, words: 50 },
  { opening: 'by signing up', use: 'newsletter', needs: CONSENT, words: 50 },
  { opening: 'by submitting', use: 'newsletter', needs: CONSENT, words: 50 },
  { opening: 'by subscribing', use: 'newsletter', needs: CONSENT, words: 50 },
  {
    opening: 'check out',
    use: 'related',
    needs: new Set(['latest', 'newsletter', 'newsletters', 'podcast', 'our']),
    words: 20,
  },
  { opening: 'click here', use: 'related', needs: null, words: 20 },
  { opening: 'click on', use: 'related', needs: LINK, words: 16 },
  { opening: 'click to', use: 'share', needs: null, words: 16 },
  { opening: 'do you have', use: 'comment', needs: new Set(['tip', 'tips']), words: 30 },
  { opening: 'download our', use: 'newsletter', needs: MAIL, words: 20 },
  { opening: 'download the', use: 'newsletter', needs: new Set(['app']), words: 12 },
  { opening: 'enter your email', use: 'newsletter', needs: null, words: 30 },
  { opening: 'find us on', use: 'follow', needs: NETWORK, words: 16 },
  {
    opening: 'follow',
    use: 'follow',
    needs: new Set('facebook instagram linkedin telegram tiktok twitter us whatsapp youtube'.split(' ')),
    words: 12,
  },
  { opening: 'follow the latest', use: 'follow', needs: new Set(['here', 'at', 'on']), words: 20 },
  { opening: 'follow us', use: 'follow', needs: null, words: 25 },
  { opening: 'for more', use: 'related', needs: new Set(['click', 'newsletter', 'subscribe']), words: 30 },
  { opening: 'for the latest news', use: 'follow', needs: null, words: 30 },
  { opening: 'get our', use: 'newsletter', needs: MAIL, words: 30 },
  { opening: 'get the best', use: 'newsletter', needs: MAIL, words: 30 },
  { opening: 'get the day', use: 'newsletter', needs: MAIL, words: 30 },
  { opening: 'get the latest', use: 'newsletter', needs: MAIL, words: 30 },
  { opening: 'got a tip', use: 'comment', needs: null, words: 25 },
  { opening: 'have a tip', use: 'comment', needs: null, words: 25 },
  { opening: 'join our', use: 'newsletter', needs: MAIL, words: 25 },
  { opening: 'leave a comment', use: 'comment', needs: null, words: 10 },
  { opening: 'leave a reply to', use: 'comment', needs: null, words: 6 },
  { opening: 'like us on', use: 'follow', needs: NETWORK, words: 16 },
  { opening: 'listen and follow', use: 'follow', needs: null, words: 20 },
  { opening: 'listen to this', use: 'navigation', needs: null, words: 10 },
  { opening: 'please enable', use: 'cookie', needs: new Set(['javascript', 'cookies']), words: 30 },
  { opening: 'please share', use: 'share', needs: new Set(['article', 'post', 'story']), words: 12 },
  {
    opening: 'privacy notice',
    use: 'newsletter',
    needs: new Set(['ads', 'advertisements', 'data', 'newsletters', 'policy']),
    words: 40,
  },
  {
    opening: 'read our',
    use: 'related',
    needs: new Set(['analysis', 'coverage', 'full', 'guide', 'policy', 'story']),
    words: 16,
  },
  { opening: 'read the original article', use: 'related', needs: null, words: 20 },
  { opening: 'share on', use: 'share', needs: NETWORK, words: 8 },
  { opening: 'share this', use: 'share', needs: new Set(['article', 'page', 'post', 'story']), words: 8 },
  { opening: 'share to', use: 'share', needs: NETWORK, words: 8 },
  {
    opening: 'share your',
    use: 'comment',
    needs: new Set(['below', 'comment', 'comments', 'thoughts', 'views']),
    words: 16,
  },
  { opening: 'share your thoughts', use: 'comment', needs: null, words: 16 },
  { opening: 'sign up', use: 'newsletter', needs: MAIL, words: 35 },
  { opening: 'stay up to date', use: 'newsletter', needs: MAIL, words: 30 },
  { opening: 'subscribe', use: 'newsletter', needs: MAIL, words: 35 },
  { opening: 'subscribers can', use: 'newsletter', needs: null, words: 25 },
  { opening: 'support independent journalism', use: 'newsletter', needs: null, words: 30 },
  { opening: 'support our', use: 'newsletter', needs: new Set(['journalism']), words: 30 },
  { opening: 'tap here', use: 'related', needs: null, words: 16 },
  { opening: 'thank you for reading', use: 'newsletter', needs: null, words: 30 },
  { opening: 'thanks for reading', use: 'newsletter', needs: null, words: 30 },
  { opening: 'the opinions expressed', use: 'copyright', needs: null, words: 50 },
  { opening: 'the views expressed', use: 'copyright', needs: null, words: 50 },
  { opening: 'this article appeared in', use: 'copyright', needs: null, words: 35 },
  { opening: 'this article contains affiliate links', use: 'advertisement', needs: null, words: 40 },
  { opening: 'this article first appeared', use: 'copyright', needs: null, words: 35 },
  { opening: 'this article has been', use: 'copyright', needs: MADE, words: 35 },
  { opening: 'this article is for subscribers', use: 'newsletter', needs: null, words: 20 },
  { opening: 'this article is more than', use: 'navigation', needs: new Set(['old']), words: 10 },
  { opening: 'this article originally appeared', use: 'copyright', needs: null, words: 35 },
  { opening: 'this article was', use: 'copyright', needs: MADE, words: 35 },
  { opening: 'this site uses', use: 'cookie', needs: new Set(['akismet', 'cookies']), words: 50 },
  { opening: 'this story first appeared', use: 'copyright', needs: null, words: 35 },
  { opening: 'this story has been', use: 'copyright', needs: MADE, words: 35 },
  { opening: 'this story originally appeared', use: 'copyright', needs: null, words: 35 },
  { opening: 'this story was', use: 'copyright', needs: MADE, words: 35 },
  { opening: 'this website uses', use: 'cookie', needs: new Set(['cookies']), words: 50 },
  { opening: 'to continue reading', use: 'newsletter', needs: new Set(['register', 'sign', 'subscribe']), words: 25 },
  { opening: 'to read the full', use: 'newsletter', needs: new Set(['register', 'sign', 'subscribe']), words: 25 },
  { opening: 'want more', use: 'newsletter', needs: MAIL, words: 20 },
  { opening: 'we and our partners', use: 'cookie', needs: new Set(['cookies', 'store']), words: 60 },
  {
    opening: 'we may earn',
    use: 'advertisement',
    needs: new Set(['affiliate', 'commission', 'link', 'links']),
    words: 40,
  },
  { opening: 'we use cookies', use: 'cookie', needs: null, words: 60 },
  { opening: 'what do you think', use: 'comment', needs: new Set(['below', 'comment', 'comments']), words: 25 },
  { opening: 'you can unsubscribe', use: 'newsletter', needs: null, words: 25 },
  { opening: 'you have reached your limit', use: 'newsletter', needs: null, words: 25 },
  { opening: "you've reached your limit", use: 'newsletter', needs: null, words: 25 },
]
