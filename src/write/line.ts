import type { Finding } from '../model.js'
import type { ListWriter } from './list.js'
import { placeWords } from './table-row.js'
import { visible } from './visible.js'

/** A line for each finding, as compilers print them and editors take them: "draft.md:3:14: error: … [contradicted 0f3a…]". */
export const lineList: ListWriter<Finding> = function* (findings) {
  for (const { where, at, severity, message, verdict, id } of findings) {
    const place = placeWords(where.doc, { line: at.line, column: at.column })
    yield `${visible(`${place}: ${severity}: ${message} [${verdict} ${id}]`)}\n`
  }
}
