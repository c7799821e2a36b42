import type { Node } from './node.js'

/** Nodes of one thing. */
export interface Bundle {
  readonly nodes: readonly Node[]
  /** Whether more than one value says that they are. */
  readonly isOfSeveral: boolean
}

/** Two keys that meet in two values ("27% in September and 24% in October") tell one thing in two wordings, not one value twice. */
export function bundlesOf(
  components: readonly (readonly Node[])[],
  areOneStory: (document: number, other: number) => boolean,
): Bundle[] {
  const bundles: { nodes: Node[]; isOfSeveral: boolean }[] = []
  const byKeys = new Map<string, { nodes: Node[]; isOfSeveral: boolean }>()
  for (const component of components) {
    const pairs = pairsOf([...new Set(component.map(({ key }) => key))].sort())
    const document = teller(component)
    let bundle = pairs
      .map((pair) => byKeys.get(pair))
      .find((known) => known !== undefined && areOneStory(document, teller(known.nodes)))
    if (bundle === undefined) {
      bundle = { nodes: [...component], isOfSeveral: false }
      bundles.push(bundle)
    } else {
      bundle.nodes.push(...component)
      bundle.isOfSeveral = true
    }
    for (const pair of pairs) if (!byKeys.has(pair)) byKeys.set(pair, bundle)
  }
  return bundles
}

/** Those of a component are of one story. */
function teller(nodes: readonly Node[]): number {
  return nodes[0]!.tellings[0]!.document
}

function pairsOf(keys: readonly string[]): string[] {
  return keys.flatMap((key, at) => keys.slice(at + 1).map((other) => `${key}\t${other}`))
}
