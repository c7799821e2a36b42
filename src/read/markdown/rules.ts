import type { Rule } from '../../rule/rule.js'

const BODY = 'The firm bought two ships in Brest on Friday.'

/** What the marks of Markdown say (spec.commonmark.org; tables as GitHub has them). */
export const markdownRules: readonly Rule[] = [
  {
    name: 'read.markdown.heading',
    why: 'One to six number signs and a space open a heading.',
    examples: [
      [`# Ferries\n\n${BODY}\n\n## Routes\n\n${BODY} Again.`, { kind: 'heading', text: 'Routes' }],
      [`${BODY}\n\n#routes is the word of the day.`, null],
    ],
  },
  {
    name: 'read.markdown.setext',
    why: 'A line of equals signs or dashes below a line makes a heading of it.',
    examples: [
      [`# Ferries\n\n${BODY}\n\nRoutes\n------\n\n${BODY} Again.`, { kind: 'heading', text: 'Routes' }],
      [`${BODY}\n\n---\n\n${BODY} Again.`, null],
    ],
  },
  {
    name: 'read.markdown.item',
    why: 'A bullet or a number and a space open an item of a list.',
    examples: [
      [`${BODY}\n\n* **Two** ships\n* One port`, { kind: 'item', text: 'One port' }],
      [`${BODY}\n\n*Two* ships and one port.`, null],
    ],
  },
  {
    name: 'read.markdown.quote',
    why: 'A line that begins with ">" is quoted from elsewhere.',
    examples: [
      [`${BODY}\n\n> We bought two ships.`, { kind: 'paragraph', text: 'We bought two ships.' }],
      [`${BODY}\n\nTwo ships > one ship.`, null],
    ],
  },
  {
    name: 'read.markdown.soft-break',
    why: 'A line end inside a paragraph is a space.',
    examples: [
      [
        'The ferry firm bought two ships in Brest on Friday.\nIt paid in cash.',
        { kind: 'paragraph', text: 'The ferry firm bought two ships in Brest on Friday.\nIt paid in cash.' },
      ],
      ['The ferry firm bought two ships in Brest on Friday.  \nIt paid in cash.', null],
    ],
  },
  {
    name: 'read.markdown.table-row',
    why: 'A row of a table is read by itself, cell by cell.',
    examples: [
      [`${BODY}\n\n| Port | Ships |\n| --- | --- |\n| Brest | 2 |`, { kind: 'item', text: 'Brest | 2' }],
      [`${BODY}\n\nBrest | 2`, null],
    ],
  },
  {
    name: 'read.markdown.table-rule',
    why: 'The line below the head of a table tells how its columns stand.',
    examples: [
      [`${BODY}\n\n| Port | Ships |\n| --- | --- |\n| Brest | 2 |`, { kind: 'furniture', text: '| --- | --- |' }],
      [`${BODY}\n\n| - |`, null],
    ],
  },
  {
    name: 'read.markdown.code',
    why: 'Text between fences is for machines.',
    examples: [
      [`${BODY}\n\n\`\`\`\nships = 2\n\`\`\``, { kind: 'furniture', text: '```\nships = 2\n```' }],
      [`${BODY}\n\n\`ships\` is the name of the list.`, null],
    ],
  },
  {
    name: 'read.markdown.definition',
    why: 'A label in brackets with a colon gives the address that links above it go to.',
    examples: [
      [`${BODY}\n\n[port]: https://port.example/`, { kind: 'furniture', text: '[port]: https://port.example/' }],
      [`${BODY}\n\n[The port] is closed: it froze.`, null],
    ],
  },
]
