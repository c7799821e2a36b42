import { visible } from './visible.js'

/**
 * Text of an article as a cell of a Markdown table that shows it as it is: no markup, HTML or mathematics, and no link made
 * of what looks like an address, a person or an issue (github.github.com/gfm, sections 2.4, 4.10 and 6.9).
 */
export function markdownText(text: string): string {
  return visible(text).trim().replace(HTML, entityOf).replace(MARKUP, '\\$&').replace(LINKED, `$&${NOTHING}`)
}

const HTML = /[&<>]/g
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
])

function entityOf(sign: string): string {
  return ENTITIES.get(sign) ?? sign
}

/** What can open or close something inside a line; "$" stands for mathematics on GitHub. */
const MARKUP = /[\\`*_[\]|~$!]/g

/** The mark by which an address, a person or an issue is known, before the rest of it. */
const LINKED = /@(?=\S)|#(?=\d)|:(?=\/\/)|\/(?=\/)|(?:www|mailto|xmpp)(?=[.:])/gi

/**
 * An empty comment parts a text into two without showing. A backslash or entity would not do: both are undone before
 * GitHub looks for addresses.
 */
const NOTHING = '<!-- -->'
