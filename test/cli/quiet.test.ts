import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

test.for(['-q', '--quiet'])('%s silences notes, not errors', (flag) => {
  const cwd = folder({ 'empty.txt': '', 'a.txt': 'Hm.' })
  const loud = assay(['figures', 'empty.txt', 'a.txt', 'gone.txt'], { cwd })
  expect(loud.stderr.match(/\[[EN]\d\d\]/g)?.sort()).toEqual(['[E12]', '[N01]', '[N03]'])
  const quiet = assay(['figures', 'empty.txt', 'a.txt', 'gone.txt', flag], { cwd })
  expect(quiet).toEqual({ ...loud, stderr: 'assay: gone.txt: no such file or folder; check the path [E12]\n' })
})

test('ASSAY_QUIET does the same, and --verbose takes it back', () => {
  const cwd = folder({ 'a.txt': 'Hm.' })
  const env = { ASSAY_QUIET: '1' }
  expect(assay(['a.txt'], { cwd, env })).toMatchObject({ stderr: '', status: 0 })
  expect(assay(['a.txt', '--no-quiet'], { cwd, env }).stderr).toContain('[N01]')
  expect(assay(['a.txt', '--verbose'], { cwd, env }).stderr).toContain('[N01]')
})
