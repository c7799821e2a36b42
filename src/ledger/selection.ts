import type { Fact, Figure } from '../model.js'

/** Which facts are wanted; null where anything will do. */
export interface Selection {
  readonly only: Fact['agreement'] | null
  readonly minDocuments: number
  /** A name that the subject or the object must have in it, whatever its accents and capitals. */
  readonly about: string | null
  readonly kind: Figure['kind'] | null
}

/** Whether a fact is wanted. */
export function isSelected(fact: Fact, { only, minDocuments, about, kind }: Selection): boolean {
  if (only !== null && fact.agreement !== only) return false
  if (fact.documents < minDocuments) return false
  if (kind !== null && !fact.values.some(({ figure }) => figure?.kind === kind)) return false
  if (about === null) return true
  const name = folded(about)
  return [fact.subject, fact.object, fact.key].some((text) => folded(text).includes(name))
}

/** The words of a text, each between spaces, in small letters without accents. */
function folded(text: string): string {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return ` ${words.join(' ')} `
}
