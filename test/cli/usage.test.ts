import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

test.for<[string[], string]>([
  [['figurs'], "no file or command 'figurs'; did you mean figures?"],
  [['figurs', 'a.txt'], "no file or command 'figurs'; did you mean figures?"],
  [['zzz'], "no file or command 'zzz'; assay --help lists the commands"],
  [['help', 'qoutes'], "no file or command 'qoutes'; did you mean quotes?"],
  [['--jsn', 'a.txt'], "no option '--jsn'; did you mean --json?"],
  [['--json=yes'], "no option '--json=yes'; did you mean --json?"],
  [['-x'], "no option '-x'; assay --help lists them"],
  [['--format', 'cvs'], "no format 'cvs'; did you mean csv?"],
  [['--format', 'parquet'], "no format 'parquet'; there are table, json, ndjson, csv"],
  [['--input-format', 'markdwn'], "no input format 'markdwn'; did you mean markdown?"],
  [['--color', 'sometimes'], "no value of --color 'sometimes'; there are auto, always, never"],
  [['a.txt', '--format'], '--format needs a value: table, json, ndjson, csv'],
  [['--date', '2024-02-31'], "'2024-02-31' is no date; write it as YYYY-MM-DD, such as 2024-01-31"],
  [['--date', 'today'], "'today' is no date; write it as YYYY-MM-DD, such as 2024-01-31"],
  [['--json', '--format', 'csv'], '--json and --format csv differ; keep one of them'],
  [['explain'], 'explain needs a FILE:LINE, such as report.txt:12'],
  [['explain', 'a.txt'], "'a.txt' names no line; write it as FILE:LINE, such as report.txt:12"],
  [['-o', 'gone/rows.csv'], 'gone/rows.csv: no such file or folder; check the path'],
])('assay %j', ([args, message]) => {
  expect(assay(args, { cwd: folder({ 'a.txt': 'x' }) })).toEqual({
    stdout: '',
    stderr: `assay: ${message}\n`,
    status: 2,
  })
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
