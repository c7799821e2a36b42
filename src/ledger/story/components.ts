import { type Alike, SURE } from './alike.js'
import type { Node } from './node.js'

/**
 * Nodes that links connect, directly or by way of others, the surest links first. What is not sure to be of one value brings
 * together nothing that one document keeps apart: "killing 11, 11 more critically hurt" and elsewhere "11 serious".
 */
export function componentsOf(links: readonly Alike[], originalOf: (document: number) => number): Node[][] {
  const components = new Map<Node, Component>()
  for (const { link, likeness } of links) {
    const one = components.get(link[0]) ?? componentOf(link[0], originalOf)
    const other = components.get(link[1]) ?? componentOf(link[1], originalOf)
    if (one === other || (likeness !== SURE && isOneValue(link) && haveCommon(one.documents, other.documents))) continue
    for (const node of other.nodes) one.nodes.add(node)
    for (const document of other.documents) one.documents.add(document)
    for (const node of one.nodes) components.set(node, one)
  }
  const found = new Map<Component, Node[]>()
  for (const { link } of links) {
    for (const node of link) {
      const component = components.get(node)
      if (component === undefined) continue
      const nodes = found.get(component)
      if (!component.nodes.delete(node)) continue
      if (nodes === undefined) found.set(component, [node])
      else nodes.push(node)
    }
  }
  return [...found.values()]
}

interface Component {
  readonly nodes: Set<Node>
  readonly documents: Set<number>
}

function componentOf(node: Node, originalOf: (document: number) => number): Component {
  return { nodes: new Set([node]), documents: new Set(node.tellings.map(({ document }) => originalOf(document))) }
}

function haveCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const document of a) if (b.has(document)) return true
  return false
}

function isOneValue([one, other]: Alike['link']): boolean {
  return Math.abs(one.value - other.value) <= ONE_VALUE * Math.abs(other.value)
}

/** How far a rounded value may lie from what it rounds. A guess. */
const ONE_VALUE = 0.05
