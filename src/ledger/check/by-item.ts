/** What was heard of each item of the draft. */
export function byItem<Evidence extends { readonly item: number }>(
  evidence: readonly Evidence[],
): (item: number) => readonly Evidence[] {
  const groups = new Map<number, Evidence[]>()
  for (const each of evidence) {
    const group = groups.get(each.item)
    if (group === undefined) groups.set(each.item, [each])
    else group.push(each)
  }
  return (item) => groups.get(item) ?? []
}
