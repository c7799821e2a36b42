/**
 * Every message to the user ends in a code, which means the same in every release: E for what could not be done, N for what
 * is worth knowing. A code is never given to something else.
 */
export interface Explained {
  readonly code: `${'E' | 'N'}${string}`
  /** The message, with "…" for what differs from one to the next. */
  readonly shape: string
  readonly cause: string
  readonly remedy: string
  /** A command line that brings it about, and what is printed; run by the tests wherever it can be. */
  readonly example: readonly [line: string, printed: string]
}

export type Code = (typeof CODES)[number]['code']

/** A message with its code. */
export type Told = `${string} [${Code}]`

/** All codes: E10 the file system, E20 the command line, E40 configuration, E50 what is read, E90 faults of ours; N notes. */
export const CODES = [
  {
    code: 'E10',
    shape: '…: permission denied; change its permissions or leave it out',
    cause: 'The system lets you neither read this file or folder nor write to this place.',
    remedy: 'Look at its owner and mode with "ls -l"; "chmod u+r FILE" makes a file of yours readable.',
    example: ['assay private.txt', 'private.txt: permission denied; change its permissions or leave it out'],
  },
  {
    code: 'E11',
    shape: '…: is a folder; name a file',
    cause: 'One file is wanted here, and the name is that of a folder.',
    remedy: 'Add the name of a file: --output folder/claims.csv, or explain folder/report.txt:12.',
    example: ['assay report.txt -o articles', 'articles: is a folder; name a file'],
  },
  {
    code: 'E12',
    shape: '…: no such file or folder; check the path',
    cause:
      'Nothing lies at this path. It counts from the folder you are in, unless it begins with "/". A link may lead to something that is gone.',
    remedy: 'Look at "ls" for the spelling, and put a name with spaces in quotes. The other paths were read.',
    example: ['assay reprot.txt', 'reprot.txt: no such file or folder; check the path'],
  },
  {
    code: 'E13',
    shape: '…: its links lead round in a circle; mend the link',
    cause: 'The path is a symbolic link which, followed far enough, leads back to itself.',
    remedy: 'See where it leads with "ls -l", and make it anew or delete it.',
    example: ['assay circle.txt', 'circle.txt: its links lead round in a circle; mend the link'],
  },
  {
    code: 'E14',
    shape: '…: the name is too long; check the path',
    cause: 'A name in the path is longer than the file system allows, mostly 255 bytes.',
    remedy:
      'Check for a missing space between two paths or a text given in place of a path; a text goes to standard input.',
    example: ['assay aaaa….txt', 'aaaa….txt: the name is too long; check the path'],
  },
  {
    code: 'E15',
    shape: '…: no space left on the disk; free some, or write elsewhere',
    cause: 'The disk of the output is full. No half-written file was left behind.',
    remedy: 'Delete something, or name another disk with --output.',
    example: [
      'assay articles -o /full/claims.json',
      '/full/claims.json: no space left on the disk; free some, or write elsewhere',
    ],
  },
  {
    code: 'E16',
    shape: '…: the disk is read-only; write elsewhere',
    cause: 'The disk of the output can be read but not written.',
    remedy: 'Name another place with --output.',
    example: ['assay articles -o /media/claims.json', '/media/claims.json: the disk is read-only; write elsewhere'],
  },
  {
    code: 'E17',
    shape: '…: larger than 2 GiB; split it, or pass it as ndjson',
    cause: 'A file of text is one document, and is held in memory as a whole.',
    remedy: 'Split it, for example with "split -C 100m". An ndjson file, one document a line, may have any size.',
    example: ['assay huge.txt', 'huge.txt: larger than 2 GiB; split it, or pass it as ndjson'],
  },
  {
    code: 'E18',
    shape: '…: longer than a text can be (512 MiB); split it',
    cause: 'A document, or a line of ndjson, is longer than the longest text that the program can hold.',
    remedy: 'Split it into several documents.',
    example: ['assay long.txt', 'long.txt: longer than a text can be (512 MiB); split it'],
  },
  {
    code: 'E19',
    shape: '…: cannot be used (…); check the path and the disk',
    cause: 'The system refused for a rarer reason; its own name for it stands in the parentheses (see "man errno").',
    remedy: 'Check the path, the disk and the network drive. The other paths were read.',
    example: ['assay report.txt', 'report.txt: cannot be used (EIO); check the path and the disk'],
  },
  {
    code: 'E20',
    shape: "no file or command '…'; did you mean …?",
    cause: 'The first word is neither a command nor a file or folder that exists.',
    remedy: 'Look at "assay --help" for the commands. A file named like a command is given as ./figures or after "--".',
    example: ['assay figurs report.txt', "no file or command 'figurs'; did you mean figures?"],
  },
  {
    code: 'E21',
    shape: "no option '…'; did you mean …?",
    cause: 'There is no such option, or it is a switch and was given a value.',
    remedy:
      'Look at "assay --help" for the options. A file whose name begins with "-" is given as ./-name or after "--".',
    example: ['assay --jsn report.txt', "no option '--jsn'; did you mean --json?"],
  },
  {
    code: 'E22',
    shape: '… needs a value',
    cause: 'The option stands last on the command line, and what it should be set to is missing.',
    remedy: 'Write the value after it: --format csv or --format=csv.',
    example: [
      'assay report.txt --format',
      '--format needs a value: table, json, ndjson, csv, tsv, markdown, line, sarif',
    ],
  },
  {
    code: 'E23',
    shape: "no … '…'; did you mean …?",
    cause: 'The option or command knows a few values only, and this is none of them.',
    remedy: 'Take one of the values in the message, or look at "assay --help".',
    example: ['assay --format cvs report.txt', "no format 'cvs'; did you mean csv?"],
  },
  {
    code: 'E24',
    shape: '… and … differ; keep one of them',
    cause: 'Two options ask for different things.',
    remedy: 'Leave one of them out.',
    example: ['assay --json --format csv report.txt', '--json and --format csv differ; keep one of them'],
  },
  {
    code: 'E25',
    shape: "'…' is no date; write it as YYYY-MM-DD, such as 2024-01-31",
    cause: 'The date is written another way, or that day does not exist.',
    remedy: 'Write year, month and day with dashes and leading zeros.',
    example: [
      'assay --date 2024-02-31 report.txt',
      "'2024-02-31' is no date; write it as YYYY-MM-DD, such as 2024-01-31",
    ],
  },
  {
    code: 'E26',
    shape: "'…' is no list of extensions; write it as md,txt",
    cause: 'The list has an empty place, or something in it that no extension of a file can be.',
    remedy: 'Write the extensions with commas between them and without spaces.',
    example: ['assay --ext md,,txt articles', "'md,,txt' is no list of extensions; write it as md,txt"],
  },
  {
    code: 'E27',
    shape: "'…' is no number of jobs; write a whole number from 1 to 999, or auto",
    cause: 'The number of documents to work on at a time must be a whole number.',
    remedy: 'Write 1 for one after the other; auto takes as many as the machine has cores.',
    example: ['assay --jobs many articles', "'many' is no number of jobs; write a whole number from 1 to 999, or auto"],
  },
  {
    code: 'E28',
    shape: '… needs the name of a file',
    cause: 'The name is empty, which mostly comes from a variable of a script that is not set.',
    remedy: 'Give a name; "-" is standard output for --output and standard input for --files-from.',
    example: ['assay --output= report.txt', '--output needs the name of a file'],
  },
  {
    code: 'E29',
    shape: "'-' is given twice; standard input is read once",
    cause: 'Standard input is at its end when it has been read, so it cannot be a second document.',
    remedy: 'Leave one "-" out.',
    example: ['assay - -', "'-' is given twice; standard input is read once"],
  },
  {
    code: 'E30',
    shape: '… takes no …',
    cause: 'The option exists, but changes nothing for this command.',
    remedy: 'Leave it out; "assay help COMMAND" lists what the command takes.',
    example: ['assay explain report.txt:1 --json', 'explain takes no --json'],
  },
  {
    code: 'E31',
    shape: '… needs …',
    cause: 'The command works on something that was not named.',
    remedy: 'Name it; "assay help COMMAND" shows examples.',
    example: ['assay explain', 'explain needs a FILE:LINE, a claim’s id or a code, such as report.txt:12 or E12'],
  },
  {
    code: 'E32',
    shape: '… takes …, not …',
    cause: 'More was named than the command works on at a time.',
    remedy: 'Run it once for each. A name with spaces in it is put in quotes.',
    example: ['assay explain a.txt:1 b.txt:1', 'explain takes one FILE:LINE or code, not 2'],
  },
  {
    code: 'E33',
    shape: "'…' names no line; write it as FILE:LINE, such as report.txt:12",
    cause: 'The number of the line is missing, or it is 0; lines are counted from 1.',
    remedy: 'Copy the place from a table: the name of the file, a colon, the number of the line.',
    example: ['assay explain report.txt', "'report.txt' names no line; write it as FILE:LINE, such as report.txt:12"],
  },
  {
    code: 'E34',
    shape: '…: holds many documents; write the text of one to a file, and explain a line of that',
    cause: 'In ndjson each line is a whole document, so the number of a line says nothing about a line of its text.',
    remedy: 'Take one text out, for example with "sed -n 3p FILE | jq -r .text > one.txt".',
    example: [
      'assay explain many.ndjson:1',
      'many.ndjson: holds many documents; write the text of one to a file, and explain a line of that',
    ],
  },
  {
    code: 'E35',
    shape: "no code '…'; did you mean …?",
    cause: 'No message has this code.',
    remedy: 'Copy the code from the end of the message; "assay explain codes" lists all.',
    example: ['assay explain E99', "no code 'E99'; assay explain codes lists them"],
  },
  {
    code: 'E36',
    shape: "'…' is no confidence; write a number from 0 to 1, such as 0.7",
    cause: 'Confidence is a chance, so it lies between 0 (surely wrong) and 1 (surely right).',
    remedy: 'Write seven in ten as 0.7, not as 70 or 70%.',
    example: ['assay --min-confidence 70% articles', "'70%' is no confidence; write a number from 0 to 1, such as 0.7"],
  },
  {
    code: 'E37',
    shape: "'…' is no number of documents; write a whole number from 1 on",
    cause: 'How many documents must tell a fact is a whole number.',
    remedy: 'Write 2 for facts that are backed by more than one document.',
    example: [
      'assay facts --min-documents some articles',
      "'some' is no number of documents; write a whole number from 1 on",
    ],
  },
  {
    code: 'E38',
    shape: 'only check prints …',
    cause: 'The formats line and sarif are for findings, which only "assay check" has.',
    remedy: 'Take another format: table, json, ndjson, csv, tsv or markdown.',
    example: ['assay report.txt --format sarif', 'only check prints sarif'],
  },
  {
    code: 'E39',
    shape: '…: is no baseline; write one with assay accept',
    cause: 'The file of --baseline is not JSON, or another program wrote it.',
    remedy: 'Write it anew: assay accept DRAFT --against PATH --baseline FILE.',
    example: [
      'assay check report.txt --against short.txt --baseline list0',
      'list0: is no baseline; write one with assay accept',
    ],
  },
  {
    code: 'E40',
    shape: '…: is not TOML (…); mend this line',
    cause: 'A configuration file breaks the rules of TOML (toml.io), so nothing in it can be trusted.',
    remedy: 'Mend the line. A line is a key, "=" and a value; texts stand in quotes: format = "csv".',
    example: ['assay report.txt', 'assay.toml:1:7: is not TOML (invalid value); mend this line'],
  },
  {
    code: 'E41',
    shape: "…: no setting '…'; did you mean …?",
    cause:
      'A configuration file sets something that cannot be set. It is an error so that a misspelt line is not lost unseen.',
    remedy: 'Mend or delete the line. The keys are the long names of the options; "assay config --show" lists them.',
    example: ['assay report.txt', "assay.toml:1: no setting 'fromat'; did you mean format?"],
  },
  {
    code: 'E42',
    shape: '…: … must be …, not …',
    cause: 'The value of a setting is of another kind than the option takes.',
    remedy: 'Write switches as true or false, in a variable also as 1 or 0, and texts in quotes.',
    example: ['assay report.txt', 'ASSAY_ALL: all must be true or false, not maybe'],
  },
  {
    code: 'E50',
    shape: '…: not text but binary data; convert it to text',
    cause: 'The file holds bytes that no text holds: a PDF, a word processor file, an image.',
    remedy:
      'Convert it, for example with pdftotext or pandoc, and read the outcome. If it is text in a rare encoding, name that with --encoding.',
    example: ['assay scan.pdf', 'scan.pdf: not text but binary data; convert it to text'],
  },
  {
    code: 'E51',
    shape: '…: …; write one object a line: {"id": "…", "text": "…"}',
    cause: 'A line of ndjson is not a JSON object, has no text, or has a date that is none. The other lines were read.',
    remedy: 'Mend what made the file; each line is one object with a "text", and "id" and "date" where they are known.',
    example: [
      'assay many.ndjson',
      'many.ndjson:2: not JSON: "nonsense"; write one object a line: {"id": "…", "text": "…"}',
    ],
  },
  {
    code: 'E52',
    shape: '…: nothing matches this pattern; check it, and the folder you are in',
    cause:
      'No file has this name, and as a pattern it matches none. Hidden files are matched only by a pattern with a dot there.',
    remedy:
      'Try it with "ls". "*" stays within a folder, "**" goes into folders, and quotes keep the shell from reading it.',
    example: [
      "assay 'nothing/*.txt'",
      'nothing/*.txt: nothing matches this pattern; check it, and the folder you are in',
    ],
  },
  {
    code: 'E53',
    shape: '…: the gzip data is …; fetch or pack it again…',
    cause: 'A file in .gz, or one that begins as gzip does, cannot be unpacked. The other files were read.',
    remedy: 'Look at what "gzip -t FILE" says. A plain text that is named .gz by mistake needs another name.',
    example: ['assay cut.txt.gz', 'cut.txt.gz: the gzip data is cut off; fetch or pack it again'],
  },
  {
    code: 'E54',
    shape: '…: its paths end in NUL; add -0',
    cause: 'The list of --files-from was made by "find -print0" or the like, and is read a line at a time.',
    remedy: 'Give -0 beside --files-from, or make the list with one path a line.',
    example: ['assay --files-from list0', 'list0: its paths end in NUL; add -0'],
  },
  {
    code: 'E55',
    shape: '…: …; write it with assay claims --format ndjson',
    cause:
      'A line that was given with --from is not JSON, or is no claim: another command printed it, or it was cut off.',
    remedy: 'Print the claims anew with "assay claims --format ndjson". The other lines were taken.',
    example: [
      'assay facts --from many.ndjson',
      'many.ndjson:1: no claim, for "doc" is missing; write it with assay claims --format ndjson',
    ],
  },
  {
    code: 'E56',
    shape: '…: nothing to check in it; name a draft that has text',
    cause: 'No document could be had from the draft, as from an ndjson file without lines.',
    remedy: 'Look at the file. A draft is one text, or one a line in ndjson.',
    example: [
      'assay check empty.ndjson --against articles',
      'empty.ndjson: nothing to check in it; name a draft that has text',
    ],
  },
  {
    code: 'E57',
    shape: '…: no figures in it; its names, dates and quotations were checked',
    cause: 'The draft has no amount that could be looked for in the sources, so most of a check does not apply.',
    remedy: 'Check that it is the right file. "assay figures FILE --unread" lists the numerals that were passed over.',
    example: [
      'assay check short.txt --against articles',
      'short.txt: no figures in it; its names, dates and quotations were checked',
    ],
  },
  {
    code: 'E58',
    shape: '…: is the draft itself, not a source of it; leave it out of --against',
    cause: 'The draft lies in a folder of sources. It would bear itself out, so it was not heard; the others were.',
    remedy: 'Keep drafts in a folder of their own, or name the draft in an .assayignore file beside the sources.',
    example: [
      'assay check articles/a.txt --against articles',
      'articles/a.txt: is the draft itself, not a source of it; leave it out of --against',
    ],
  },
  {
    code: 'E59',
    shape: 'no source could be read; name some with --against',
    cause: 'None of the paths after --against led to a text, so the draft was only compared with itself.',
    remedy: 'Check the paths; "assay claims PATH" shows what is read there.',
    example: ['assay check report.txt --against pictures', 'no source could be read; name some with --against'],
  },
  {
    code: 'E60',
    shape: '…: no finding …; assay check with --all lists them all',
    cause:
      'The draft has no finding with this id. It is made of the words at issue and their sentence, so it changes with them.',
    remedy: 'Run the check again and take the id from there.',
    example: [
      'assay explain 000000000000 report.txt --against articles',
      'report.txt: no finding 000000000000; assay check with --all lists them all',
    ],
  },
  {
    code: 'E61',
    shape: "no claim '…' in what was read; name the paths as when it was printed",
    cause:
      'No claim of these documents has this id. An id is made from the path of the document as it was given, the sentence and the place of the words in it, so a text that was changed or is named by another path has other ids.',
    remedy:
      'Name the same paths from the same folder, with --encoding as it was; or print the ids anew with --format csv.',
    example: [
      'assay explain 0123456789ab report.txt',
      "no claim '0123456789ab' in what was read; name the paths as when it was printed",
    ],
  },
  {
    code: 'E62',
    shape: '…: has no line …; it ends with line …',
    cause: 'The text has fewer lines than that, or none. A line is counted from 1, as editors count them.',
    remedy: 'Take the line from the places that "assay claims FILE" prints, such as report.txt:12:3.',
    example: ['assay explain report.txt:500', 'report.txt: has no line 500; it ends with line …'],
  },
  {
    code: 'E90',
    shape: '…: could not be analysed (…); please report it with what ASSAY_DEBUG=1 prints',
    cause: 'A fault in assay met this document. The others were read.',
    remedy:
      'Run it again with ASSAY_DEBUG=1 before the command, and report what is printed together with the document.',
    example: ['assay odd.txt', 'odd.txt: could not be analysed (…); please report it with what ASSAY_DEBUG=1 prints'],
  },
  {
    code: 'E91',
    shape: 'a fault of its own (…); please report it with what ASSAY_DEBUG=1 prints',
    cause: 'A fault in assay ended the run.',
    remedy: 'Run it again with ASSAY_DEBUG=1 before the command, and report what is printed.',
    example: ['assay articles', 'a fault of its own (…); please report it with what ASSAY_DEBUG=1 prints'],
  },
  {
    code: 'N01',
    shape: 'no … in …',
    cause: 'Everything was read, and nothing in it is a row of this table.',
    remedy:
      'Without --all, claims hold a figure or a name or tell something by themselves; --all prints every assertion. "assay explain FILE:LINE" shows what was made of a line.',
    example: ['assay short.txt', 'no claims in 1 document; --all prints every assertion'],
  },
  {
    code: 'N02',
    shape: '…: read as …, which is a guess; name the right one with --encoding if letters look wrong',
    cause: 'The bytes are not UTF-8, and nothing in the file says what they are.',
    remedy: 'Nothing, if names look right; else name the encoding with --encoding, or save the file as UTF-8.',
    example: [
      'assay cafe.txt',
      'cafe.txt: read as windows-1252, which is a guess; name the right one with --encoding if letters look wrong',
    ],
  },
  {
    code: 'N03',
    shape: '…: empty, so there is nothing to find in it',
    cause: 'The file has no bytes.',
    remedy: 'Nothing, if that is right; else look at what should have written it.',
    example: ['assay empty.txt', 'empty.txt: empty, so there is nothing to find in it'],
  },
  {
    code: 'N04',
    shape: '…: no … files in it; …',
    cause:
      'In folders only files with certain extensions are read, hidden ones never, and none that an .assayignore names.',
    remedy: 'Name other files one by one, or their extensions with --ext; --no-ignore passes over .assayignore.',
    example: ['assay notes', 'notes: no .txt, .text or .md files in it; --ext org reads others'],
  },
  {
    code: 'N05',
    shape: '… binary files skipped; -v names them',
    cause: 'Files in a folder are named like texts and hold something else.',
    remedy: 'Nothing, if that is right; else see with -v which they are, and convert them to text.',
    example: ['assay data', '1 binary file skipped; -v names them'],
  },
  {
    code: 'N06',
    shape: '…: is not valid …, so some letters are lost; name its encoding with --encoding',
    cause: 'Bytes of this line or file mean nothing in the encoding it is read in; "\uFFFD" stands in their place.',
    remedy:
      'Name its encoding with --encoding, or save it as UTF-8. A file that was cut off within a letter has one lost.',
    example: [
      'assay latin.ndjson',
      'latin.ndjson:1: is not valid utf-8, so some letters are lost; name its encoding with --encoding',
    ],
  },
  {
    code: 'N07',
    shape: 'no variable …; did you mean …?',
    cause: 'A variable of the environment is named nearly like one that is read, so it does nothing.',
    remedy: 'Mend its name; "assay config --show" lists what is set and where.',
    example: ['assay short.txt', 'no variable ASSAY_FROMAT; did you mean ASSAY_FORMAT?'],
  },
  {
    code: 'N08',
    shape: '… documents copy others and do not count; -v names them',
    cause:
      'Half of what a document says, or more, stands word for word in an earlier one, as where both print the text of an agency.',
    remedy: 'Nothing: what such documents tell is listed, but backs no fact a second time.',
    example: ['assay facts agency', '1 document copies another and does not count; -v names them'],
  },
  {
    code: 'N09',
    shape: '… was not read, so not checked (…)',
    cause: 'A numeral of the draft is neither a figure nor a date nor known to be something else.',
    remedy: 'Look at it yourself. "assay explain FILE:LINE" shows what was made of the line.',
    example: ['assay check odd.txt --against articles', 'odd.txt:1:…: … was not read, so not checked (…)'],
  },
  {
    code: 'N10',
    shape: '… findings are in the baseline and left out',
    cause: 'They were accepted before, with "assay accept".',
    remedy: 'Nothing. Without --baseline they are shown again.',
    example: [
      'assay check other.txt --against articles --baseline known.json',
      '1 finding is in the baseline and left out',
    ],
  },
  {
    code: 'N11',
    shape: '…: … findings accepted',
    cause: 'The findings of this draft were written to the baseline.',
    remedy: 'Nothing. Keep the file beside the draft, and give it to later checks with --baseline.',
    example: ['assay accept other.txt --against articles --baseline new.json', 'new.json: 1 findings accepted'],
  },
] as const satisfies readonly Explained[]
