/**
 * A rule is a small named thing: what it is called, why it holds, and sentences that show it. Stages keep lists of them;
 * what a rule matches with is the stage's affair. This folder knows no English.
 */
export interface Rule {
  /** Dotted, stage first: "figure.money.symbol-scale". Rows carry these names. */
  readonly name: string
  /** The fact about English, the genre or the world that makes the rule right, in one sentence. */
  readonly why: string
  /** At least one hit and one near miss. The tests run every one. */
  readonly examples: readonly Example[]
}

/**
 * A sentence and a part of a row that this rule, and by name this rule, must build from it; or null: a near miss, on which
 * no row may name this rule.
 */
export type Example = readonly [text: string, row: object | null]

/** The names of rules, in the order in which they had a say. */
export type RuleNames = readonly string[]
