import { type FurnitureUse, furnitureLabels, furnitureLines } from '../../lexicon/furniture.js'
import { type Call, furnitureCalls } from '../../lexicon/furniture-calls.js'
import type { Example, Rule } from '../../rule/rule.js'
import type { Shape } from '../piece.js'

/** What a line of the page is for, told by known words: a whole line, a label with a colon, or a call to the reader. */
export function useOf(shape: Shape): FurnitureUse | null {
  const { key, said, words } = shape
  const whole = furnitureLines.get(key)
  if (whole !== undefined) return whole
  if (words.length > 60 || QUOTED.test(said)) return null
  return labelled(shape) ?? called(key, words.length)
}

const QUOTED = /["“”]/

/** A label is followed by a link or a name, seldom by a sentence; only what else to read may be one. */
function labelled({ said, key, words, ended }: Shape): FurnitureUse | null {
  const colon = key.search(/:| \|/)
  if (colon === -1 || colon > 28 || words.length > 30) return null
  const use = furnitureLabels.get(key.slice(0, colon).trimEnd())
  if (use === undefined) return null
  return ended && use !== 'related' && !said.endsWith('Images.') ? null : use
}

const callsByFirst = new Map<string, Call[]>()
for (const call of furnitureCalls) {
  const first = call.opening.split(' ')[0]!
  const calls = callsByFirst.get(first)
  if (calls === undefined) callsByFirst.set(first, [call])
  else calls.push(call)
}

function called(key: string, words: number): FurnitureUse | null {
  const space = key.indexOf(' ')
  for (const call of callsByFirst.get(space === -1 ? key : key.slice(0, space)) ?? []) {
    if (words > call.words || !key.startsWith(call.opening)) continue
    const rest = key.slice(call.opening.length)
    if (/^[\p{L}\p{N}]/u.test(rest)) continue
    const { needs } = call
    if (needs === null || rest.split(/[^\p{L}\p{N}@]+/u).some((word) => needs.has(word) || word.startsWith('@')))
      return call.use
  }
  return null
}

function phraseRule(use: FurnitureUse, why: string, examples: readonly Example[]): Rule {
  return { name: `read.furniture.${use}`, why, examples }
}

const AFTER = '\n\nThe firm bought two ships in Brest.'

/** One rule a use; the words are in the lexicon. Credits and copyright have rules of their own beside this file. */
export const phraseRules: readonly Rule[] = [
  phraseRule('advertisement', 'Pages mark where advertisements stand.', [
    [`Advertisement${AFTER}`, { kind: 'furniture', text: 'Advertisement' }],
    [`Advertisement spending fell.${AFTER}`, null],
  ]),
  phraseRule('comment', 'Blog software puts a form for comments under an article.', [
    [`Leave a Reply${AFTER}`, { kind: 'furniture', text: 'Leave a Reply' }],
    [
      `Your email address will not be published. Required fields are marked *${AFTER}`,
      { kind: 'furniture', text: 'Your email address will not be published. Required fields are marked *' },
    ],
    [`Leave a reply to chance, said the captain, and you will wait.\n\nNo comment was made.`, null],
  ]),
  phraseRule('cookie', 'European law makes sites ask before they store cookies.', [
    [`We use cookies to improve your visit. By going on you agree.${AFTER}`, { kind: 'furniture' }],
    [`“We use cookies to follow readers,” the owner said.${AFTER}`, null],
  ]),
  phraseRule('follow', 'Sites ask their readers to follow them elsewhere.', [
    [`Follow us on Twitter and Facebook${AFTER}`, { kind: 'furniture', text: 'Follow us on Twitter and Facebook' }],
    [`Follow the ferry from Brest, and the coast opens up.${AFTER}`, null],
  ]),
  phraseRule('navigation', 'Menus and links to other pages are lines of a few known words.', [
    [`Skip to content${AFTER}`, { kind: 'furniture', text: 'Skip to content' }],
    [`Home prices fell${AFTER}`, null],
  ]),
  phraseRule('newsletter', 'Sites ask their readers to subscribe.', [
    [`Privacy Notice: Letters may contain advertisements.${AFTER}`, { kind: 'furniture' }],
    [`Privacy notices may contain errors, the auditor found.${AFTER}`, null],
    [`Sign up for our daily newsletter${AFTER}`, { kind: 'furniture', text: 'Sign up for our daily newsletter' }],
    [`Subscribers rose 5%.${AFTER}`, null],
    [`Sign up for the ferry at the port, the mayor told visitors.${AFTER}`, null],
  ]),
  phraseRule('related', 'Links to other articles follow a few known words; their titles belong to other texts.', [
    [
      `Read more: Port of Brest to close in May${AFTER}`,
      { kind: 'furniture', text: 'Read more: Port of Brest to close in May' },
    ],
    [`Children read more: libraries lent a tenth more books.${AFTER}`, null],
  ]),
  phraseRule('share', 'Sites ask their readers to pass an article on.', [
    [`Share This Article${AFTER}`, { kind: 'furniture', text: 'Share This Article' }],
    [`Share this burden, the mayor asked the firm.${AFTER}`, null],
  ]),
  phraseRule('tags', 'Sites list the topics that an article is filed under.', [
    [`The ships lie in Brest.\n\nTags: ferries, Brest`, { kind: 'furniture', text: 'Tags: ferries, Brest' }],
    [`Tags: the new way to pay, says the firm that makes them.${AFTER}`, null],
  ]),
]
