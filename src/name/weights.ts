import type { EntityType } from '../model.js'

/**
 * How much speaks for each type of a name, in the order in which the types were first spoken for. Lists of at most nine:
 * there is one for every name, and a Map each would cost more than all that is kept in it.
 */
export class Weights {
  readonly types: EntityType[] = []
  private readonly amounts: number[] = []

  add(type: EntityType, amount: number): void {
    const at = this.types.indexOf(type)
    if (at >= 0) this.amounts[at]! += amount
    else {
      this.types.push(type)
      this.amounts.push(amount)
    }
  }

  of(type: EntityType): number {
    const at = this.types.indexOf(type)
    return at < 0 ? 0 : this.amounts[at]!
  }

  /** The type that most speaks for, and how much; null where nothing was said. Ties go to the type first spoken for. */
  leading(): readonly [EntityType, number] | null {
    let best = -1
    for (let at = 0; at < this.amounts.length; at++) if (best < 0 || this.amounts[at]! > this.amounts[best]!) best = at
    return best < 0 ? null : [this.types[best]!, this.amounts[best]!]
  }
}
