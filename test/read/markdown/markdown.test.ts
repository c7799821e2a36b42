import { expect, test } from 'vitest'
import { BODY, blocksOf } from '../blocks-of.js'

const markdown = (text: string) => blocksOf(text, 'markdown')

test.for<[string, string[]]>([
  [
    `# The mill\n\n${BODY}\n\n## The *price* ##\n\n${BODY} Twice.`,
    ['title: The mill', `paragraph: ${BODY}`, 'heading: The price', `paragraph: ${BODY} Twice.`],
  ],
  [`The mill\n========\n\n${BODY}`, ['title: The mill', `paragraph: ${BODY}`]],
  [`# The mill\n\nBy **Jane Doe**\n\n${BODY}`, ['title: The mill', 'byline: By Jane Doe', `paragraph: ${BODY}`]],
  [`**LONDON** — ${BODY}`, ['dateline: LONDON', `paragraph: ${BODY}`]],
  ['The **mill** of _Cork_ was ~~not~~ sold.', ['paragraph: The mill of Cork was not sold.']],
  ['A snake_case_word and 2*3*4 and 5 * 6 stay.', ['paragraph: A snake_case_word and 2*3*4 and 5 * 6 stay.']],
  ['***Sold*** is the mill.', ['paragraph: Sold is the mill.']],
  ['See [the mill](https://mill.example/a_(b) "The mill") there.', ['paragraph: See the mill there.']],
  ['See [the mill][1] there[^2].', ['paragraph: See the mill there.']],
  ['He said [sic] and (more).', ['paragraph: He said [sic] and (more).']],
  ['Before ![the mill](mill.png) after.', ['paragraph: Before  after.']],
  ['[![the mill](a.png)](https://b.example)\n\nAfter.', ['paragraph: After.']],
  ['The `mill*` and ``a ` b`` stay.', ['paragraph: The mill* and a ` b stay.']],
  ['Not \\*here\\*.', ['paragraph: Not *here*.']],
  ['A <b>bold</b> <br/>mill, 3 < 4, <https://mill.example>.', ['paragraph: A bold mill, 3 < 4, https://mill.example.']],
  ['Before <!-- the\nmiller --> after.', ['title: Before', 'paragraph: after.']],
  ['> We sold it.\n>> Did you?', ['paragraph: We sold it.', 'paragraph: Did you?']],
  ['* One\n* Two\n\n1. Three\n\n- [x] Four', ['item: One', 'item: Two', 'item: Three', 'item: Four']],
  [`${BODY}\n\n\`\`\`sh\n# not a heading\n\`\`\``, [`paragraph: ${BODY}`, 'furniture: ```sh\n# not a heading\n```']],
  [`${BODY}\n\n\`\`\`\nnever closed.`, [`paragraph: ${BODY}`, 'paragraph: ```\nnever closed.']],
  ['| Mill | Sacks |\n|:---|---:|\n| Cork | 40 |', ['item: Mill  Sacks', 'furniture: |:---|---:|', 'item: Cork  40']],
  [`${BODY}\n\n[1]: https://mill.example`, [`paragraph: ${BODY}`, 'furniture: [1]: https://mill.example']],
  [`${BODY}\nIt rained on that day.`, [`paragraph: ${BODY}\nIt rained on that day.`]],
  [`${BODY}  \nIt rained.`, [`paragraph: ${BODY}`, 'paragraph: It rained.']],
  [`${BODY}\n\n---\n\nIt rained.`, [`paragraph: ${BODY}`, 'furniture: ---', 'paragraph: It rained.']],
])('%j', ([text, blocks]) => expect(markdown(text)).toEqual(blocks))
