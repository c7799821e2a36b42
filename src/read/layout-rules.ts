import type { Rule } from '../rule/rule.js'

const WRAPPED = [
  'The ferry firm bought two ships in Brest on Friday and will sail them',
  'between Cork and the western ports of France from the spring on, when',
  'the new quay is ready and the old one has been given to the fishermen',
  'of the town.',
].join('\n')

/** Rules of what the lines of plain text tell. */
export const layoutRules: readonly Rule[] = [
  {
    name: 'read.wrap.even-width',
    why: 'Editors and mail programs break lines where the next word would not fit; such a line end ends nothing.',
    examples: [
      [WRAPPED, { kind: 'paragraph', text: WRAPPED }],
      ['The firm bought two ships.\nBrest is a port.\nCork is a port, too, and a larger one.', null],
    ],
  },
  {
    name: 'read.wrap.lone-line',
    why: 'A long line that stops amid a sentence goes on in the next one if that begins with a small letter.',
    examples: [
      [
        'The ferry firm bought two ships in Brest on Friday and will\nsail them to Cork.',
        { kind: 'paragraph', text: 'The ferry firm bought two ships in Brest on Friday and will\nsail them to Cork.' },
      ],
      ['The ferry firm bought two ships in Brest on Friday and\nCork is their port.', null],
    ],
  },
  {
    name: 'read.item.bullet',
    why: 'A line that begins with a bullet or a dash and a space is an item of a list.',
    examples: [
      ['- Two ships are bought.\n- Brest is the port.', { kind: 'item', text: 'Two ships are bought.' }],
      ['-5 degrees were measured in Brest.\n\nThe port froze.', null],
    ],
  },
  {
    name: 'read.item.number',
    why: 'Lines that begin with numbers in sequence are items of a list.',
    examples: [
      ['1. Two ships are bought.\n2. Brest is the port.', { kind: 'item', text: 'Brest is the port.' }],
      ['1. Brest played well.\n\nThe others did not.', null],
    ],
  },
  {
    name: 'read.item.table-row',
    why: 'A line between bars is the row of a table.',
    examples: [
      ['Ships of the firm\n\n| Port | Ships |\n| Cork | 4 |', { kind: 'item', text: '| Cork | 4 |' }],
      ['The ferry | Cork and Brest | sails on Friday.', null],
    ],
  },
  {
    name: 'read.item.table-rule',
    why: 'A line of bars and dashes parts the head of a table from its rows.',
    examples: [
      ['Ships of the firm\n\n| Port | Ships |\n|---|---|\n| Cork | 4 |', { kind: 'furniture', text: '|---|---|' }],
      ['| Port | Ships |', null],
    ],
  },
  {
    name: 'read.paragraph.prose',
    why: 'What nothing shows to be anything else is the text.',
    examples: [
      ['The firm bought two ships in Brest.', { kind: 'paragraph', text: 'The firm bought two ships in Brest.' }],
      ['2 Min Read', null],
    ],
  },
]
