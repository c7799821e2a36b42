import { pictureAgencies } from '../../lexicon/picture-agencies.js'
import type { Shape } from '../piece.js'
import { lineRule } from './line-rule.js'

/** "Jane Doe/Getty Images", "Photo by Jane Doe", "(Reporting by Jane Doe; Editing by John Roe)". */
export const credit = lineRule(
  'read.furniture.credit',
  'A line that names who made the picture or edited the text names its trade or its agency, and has no verb.',
  (shape) => isAgencyCredit(shape) || isPictureCredit(shape) || isGlued(shape) || isDeskCredit(shape),
  [
    ['Jane Doe/Getty Images\n\nThe firm bought two ships.', { kind: 'furniture', text: 'Jane Doe/Getty Images' }],
    ['The ships lie in Brest.\n\nPhoto by Jane Doe', { kind: 'furniture', text: 'Photo by Jane Doe' }],
    [
      'The ships lie in Brest.\n\n(Reporting by Jane Doe; Editing by John Roe)',
      { kind: 'furniture', text: '(Reporting by Jane Doe; Editing by John Roe)' },
    ],
    ['The ships lie in Brest.\n\n(AP Photo/Jane Doe)', { kind: 'furniture', text: '(AP Photo/Jane Doe)' }],
    ['The ships lie in Brest.\n\nA ship at sea.Credit...Jane Doe', { kind: 'furniture' }],
    ['The ships lie in Brest.\n\nThe firm paid Getty Images for a photo by Jane Doe.', null],
    ['The ships lie in Brest.\n\nReporting by banks on fees will be public.', null],
  ],
)

function isAgencyCredit({ key, words, ended }: Shape): boolean {
  if (ended || words.length > 14 || key.startsWith('by ')) return false
  const cut = Math.max(key.lastIndexOf('/'), key.lastIndexOf(' via ') + 4, key.lastIndexOf('|'))
  return (
    cut > 3 &&
    pictureAgencies.has(
      key
        .slice(cut + 1)
        .replace(/\)$/, '')
        .trim(),
    )
  )
}

function isPictureCredit({ said, key, ended, words }: Shape): boolean {
  return !ended && words.length <= 12 && pictures.some((word) => key.includes(word)) && PICTURE.test(said)
}

/** One of them is in each credit; asked first, since a pattern takes long to compile. */
const pictures = ['photo', 'picture', 'image', 'illustration']

function isDeskCredit({ said, key, words }: Shape): boolean {
  if (words.length > 40 || !(key.includes('by ') || key.includes('with ')) || !DESK.test(said)) return false
  return (
    said.startsWith('(') ||
    key.includes('editing by') ||
    (words.length <= 8 && !/ (?:is|was|are|were|will) /.test(said)) ||
    /^[—–-]/.test(said)
  )
}

/** "A ship at sea.Credit...Jane Doe": a caption and its credit, which the page parts by their places only. */
function isGlued({ said, key, words }: Shape): boolean {
  return (
    words.length <= 60 && (pictures.some((word) => key.includes(word)) || key.includes('credit')) && GLUED.test(said)
  )
}

const GLUED = /(?:[.!?)”"]|^) ?(?:Credit|Photo|Photograph|Picture|Image)(?:\.\.\.|…|: )\p{Lu}/u
const PICTURE =
  /^\(?(?:(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Pool|File) (?:File )?(?:Photo|Images?)[/|:,] ?\p{Lu}|(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Ii]llustration|PHOTO|IMAGE) (?:by|courtesy of|via|from) \p{Lu})/u
const DESK =
  /^[(—–-]{0,2} ?(?:(?:(?:Additional |Further )?[Rr]|R)eporting (?:and writing |from [\p{L} ]{2,30} )?by|With (?:assistance|reporting|contributions|files) (?:from|by)|Edited by|Editing by|Compiled by|Translated by) \p{Lu}/u
