import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

test.for<[string[], string]>([
  [['figurs'], "no file or command 'figurs'; did you mean figures? [E20]"],
  [['figurs', 'a.txt'], "no file or command 'figurs'; did you mean figures? [E20]"],
  [['zzz'], "no file or command 'zzz'; assay --help lists the commands [E20]"],
  [['help', 'qoutes'], "no file or command 'qoutes'; did you mean quotes? [E20]"],
  [['--jsn', 'a.txt'], "no option '--jsn'; did you mean --json? [E21]"],
  [['--json=yes'], "no option '--json=yes'; did you mean --json? [E21]"],
  [['-x'], "no option '-x'; assay --help lists them [E21]"],
  [['--format', 'cvs'], "no format 'cvs'; did you mean csv? [E23]"],
  [
    ['--format', 'parquet'],
    "no format 'parquet'; there are table, json, ndjson, csv, tsv, markdown, line, sarif [E23]",
  ],
  [['--input-format', 'markdwn'], "no input format 'markdwn'; did you mean markdown? [E23]"],
  [['--color', 'sometimes'], "no value of --color 'sometimes'; there are auto, always, never [E23]"],
  [['--offsets', 'utf8'], "no value of --offsets 'utf8'; did you mean utf16? [E23]"],
  [['--hyperlink', 'vscod'], "no value of --hyperlink 'vscod'; did you mean vscode? [E23]"],
  [['--hyperlink', 'edit:{file}'], "no value of --hyperlink 'edit:{file}'; there are none, file, vscode [E23]"],
  [['--jobs', '0'], "'0' is no number of jobs; write a whole number from 1 to 999, or auto [E27]"],
  [['--jobs', '2.5'], "'2.5' is no number of jobs; write a whole number from 1 to 999, or auto [E27]"],
  [['--ext', 'md,,txt'], "'md,,txt' is no list of extensions; write it as md,txt [E26]"],
  [['--ext='], "'' is no list of extensions; write it as md,txt [E26]"],
  [['--files-from='], '--files-from needs the name of a file [E28]'],
  [['-qv'], '--quiet and --verbose differ; keep one of them [E24]'],
  [['--no-jsn'], "no option '--no-jsn'; assay --help lists them [E21]"],
  [['--no-wrp'], "no option '--no-wrp'; did you mean --no-wrap? [E21]"],
  [['config', '--format', 'csv'], 'config takes no --format csv [E30]'],
  [['--no-al'], "no option '--no-al'; did you mean --no-all? [E21]"],
  [['--wrp'], "no option '--wrp'; did you mean --wrap? [E21]"],
  [['man', '--all'], 'man takes no --all [E30]'],
  [['man', 'assay'], "man takes nothing, not 'assay' [E32]"],
  [['completion', 'fisch'], "no completion for 'fisch'; did you mean fish? [E23]"],
  [['cache', 'foo'], "no cache command 'foo'; there is only clear [E23]"],
  [['completion'], 'completion needs one of bash, zsh, fish [E31]'],

  [['a.txt', '--format'], '--format needs a value: table, json, ndjson, csv, tsv, markdown, line, sarif [E22]'],
  [['a.txt', '-o'], '-o needs a value [E22]'],
  [['--date', '2024-02-31'], "'2024-02-31' is no date; write it as YYYY-MM-DD, such as 2024-01-31 [E25]"],
  [['--date', 'today'], "'today' is no date; write it as YYYY-MM-DD, such as 2024-01-31 [E25]"],
  [['--json', '--format', 'csv'], '--json and --format csv differ; keep one of them [E24]'],
  [['explain'], 'explain needs a FILE:LINE, a claim’s id or a code, such as report.txt:12 or E12 [E31]'],
  [['explain', 'a.txt'], "'a.txt' names no line; write it as FILE:LINE, such as report.txt:12 [E33]"],
  [['-o', 'gone/rows.csv'], 'gone/rows.csv: no such file or folder; check the path [E12]'],
])('assay %j', ([args, message]) => {
  expect(assay(args, { cwd: folder({ 'a.txt': 'x' }) })).toEqual({
    stdout: '',
    stderr: `assay: ${message}\n`,
    status: 2,
  })
})

test('a stack is told only to who asks for it', () => {
  const env = { ASSAY_DEBUG: '1' }
  const [line, ...stack] = assay(['--jsn'], { env }).stderr.split('\n')
  expect(line).toBe("assay: no option '--jsn'; did you mean --json? [E21]")
  expect(stack.join('\n')).toContain(' at ')
})

test('a word with other paths beside it and no command near is a missing file', () => {
  const run = assay(['diary', 'a.txt', '--json'], { cwd: folder({ 'a.txt': 'Hm.' }) })
  expect(run).toMatchObject({ status: 2, stdout: expect.stringContaining('"id":"a.txt"') })
  expect(run.stderr).toMatch(/^assay: diary: no such file or folder/)
})

test('--version prints the name and the version of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const answer = { stdout: `assay ${version}\n`, stderr: '', status: 0 }
  expect(assay(['--version'])).toEqual(answer)
  expect(assay(['figures', '--version'])).toEqual(answer)
})
