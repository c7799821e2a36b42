import type { Rule } from '../../rule/rule.js'
import type { Label, Shape } from '../piece.js'

/** A rule that knows a line of the page, not of the article, by its words alone. */
export interface LineRule extends Rule {
  /** Answers a label, or null for a line that is none of its own. The line is never a long one. */
  readonly read: (shape: Shape) => Label | null
}

export function furniture(name: string): Label {
  return { kind: 'furniture', rules: [name] }
}

/** A rule with nothing to add to "this is furniture". */
export function lineRule(
  name: string,
  why: string,
  test: (shape: Shape) => boolean,
  examples: LineRule['examples'],
): LineRule {
  const label = furniture(name)
  return { name, why, examples, read: (shape) => (test(shape) ? label : null) }
}
