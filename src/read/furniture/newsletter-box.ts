import { isTitleCase } from '../look.js'
import { shapeOf } from '../piece.js'
import { lineRule } from './line-rule.js'

/** "Sign up for The Morning Tide". */
export const newsletterBox = lineRule(
  'read.furniture.newsletter-box',
  'A line that bids the reader sign up for, subscribe to or get something with a title offers a letter of the site.',
  ({ said, ended, words }) => {
    const opening = OPENING.exec(said)
    if (opening === null) return false
    // "Get the Tide in your inbox every weekday. Sign up here.": only a letter comes there.
    if (INBOX.test(said) && words.length <= MOST_WORDS) return true
    if (ended || words.length > 10) return false
    const rest = said.slice(opening[0].length)
    return (
      /^(?:The |Our |the |our )?\p{Lu}/u.test(rest) &&
      !rest.includes(',') &&
      (rest.split(' ').length < 2 || isTitleCase(shapeOf(rest)))
    )
  },
  [
    [
      'Ferry firm buys two ships\n\nSign up for The Morning Tide\n\nThe firm bought two ships.',
      { kind: 'furniture', text: 'Sign up for The Morning Tide' },
    ],
    [
      'Ferry firm buys two ships\n\nGet the Tide in your inbox each day at noon. Sign up here.\n\nThe firm bought two ships.',
      { kind: 'furniture', text: 'Get the Tide in your inbox each day at noon. Sign up here.' },
    ],
    ['The Tide lands in your inbox each day at noon, the firm said.\n\nThe firm bought two ships.', null],
    ['Sign up for Brest ferry, mayor tells visitors\n\nThe firm bought two ships.', null],
  ],
)

const OPENING = /^(?:[Ss]ign up (?:for|to)|[Ss]ubscribe to|[Rr]egister for|[Dd]ownload|[Tt]ry|[Gg]et) /
const INBOX = / (?:in|to) your (?:inbox|e-?mail|mailbox)\b/

/** Two short sentences. */
const MOST_WORDS = 20
