import { readdirSync, readFileSync } from 'node:fs'

/** The names of rules that the files of a stage mention, other than its lists of rules. */
export function namedRules(stage: string): Set<string> {
  const folder = new URL(`../../src/${stage}/`, import.meta.url)
  const names = new Set<string>()
  for (const file of readdirSync(folder)) {
    if (file === 'rules.ts') continue
    const source = readFileSync(new URL(file, folder), 'utf8')
    for (const [, name] of source.matchAll(/['`](\w+\.[a-z]+\.[a-z.-]+)['`]/g))
      if (name!.startsWith(`${stage}.`)) names.add(name!)
  }
  return names
}
