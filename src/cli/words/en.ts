import type { CommandWords } from './words.js';

const USAGE = `Usage:
  bien-phong-charts check [FILE]                   checks figures before they are published
  bien-phong-charts convert [FILE] -o report.json  writes them as a report in JSON
  bien-phong-charts render CHART -o award.html     draws a chart to publish without scripts

FILE is JSON, CSV, TSV, or a web page (HTML) with a table.
Without FILE, or with “-”: standard input.
CHART is {elements}.

Options of all:
  --lang vi|en         language of messages, and of how numbers are written (default: vi)
  --language FILE      JSON or JavaScript module with the sentences of another language
  -h, --help           prints this
  -v, --version        prints the version

Options of check:
  --json               prints the result as JSON for other programs

Options of convert:
  -o, --output FILE    file to write (without it: standard output)
  --title "…"          title of the report
  --place "…"          where
  --period 2020-2024   first and last year
  --source "…"         title of the source

Options of render:
  --data FILE          the figures (without it: the built-in report of Lai Châu, 2019–2024)
  -o, --output FILE    file to write (without it: standard output)
  --format html|svg|png
                       part of a web page, vector graphic, image (default: by the file's name, else html)
  --layout NAME        {layouts}
  --width NUMBER       in pixels, from 280 to 1920 (default: 640)
  --no-shadow          html of an SVG picture and a table alone, for a site that strips scripts and unknown tags

Exit code: 0 = can be drawn; 1 = problems in the figures; 2 = wrong usage.
`;

/** English. */
export const enWords: CommandWords = {
  usage: USAGE,
  layouts: '{layouts}',
  layoutsOf: '{element} has {layouts}',
  usageErrors: {
    noCommand: 'A command is missing: check, convert or render.',
    command: 'There is no command “{word}”.',
    option: 'This command has no option “{word}”.',
    noValue: 'The option “{word}” needs a value.',
    value: 'The option “{word}” takes no value.',
    lang: 'There is no language “{word}”: only vi, en, or that of a file given by --language.',
    period: 'The period “{word}” should be written like 2020-2024.',
    noFile: 'The name of a file is missing.',
    files: 'One file at a time; “{word}” is one too many.',
    noElement: 'The name of a chart is missing: {elements}.',
    element: 'There is no chart “{word}”: only {elements}.',
    words: 'One chart at a time; “{word}” is one too many (figures: --data FILE).',
    layout: 'This chart has no layout “{word}”.',
    width: 'The width “{word}” should be a whole number of pixels from 280 to 1920.',
    format: 'There is no format “{word}”: only html, svg or png.',
    htmlOnly: 'The option “{word}” is for html only.',
    pictures: '“{word}” exists as html only; svg and png are for {charts}.',
    noOutput: 'A png picture needs the name of a file to write: -o FILE.png.',
    languageFile:
      'Cannot read the language file “{word}”: expected JSON, or a JavaScript module that exports its sentences as default.',
    languageSentences: 'The language file lacks the sentence “{word}”.',
    languageCode: '“{word}” is no code of a language, such as fr or pt-BR.',
  },
  input: 'standard input',
  file: '“{name}”',
  unread: {
    present: 'Cannot open {file}: there is no such file, or it may not be read.',
    format:
      'Cannot tell what {file} is: expected JSON, CSV, or a web page with a table of figures.',
    other: 'Cannot read {file}: {reason}.',
  },
  page: {
    table: 'Table {number}',
    captionedTable: 'Table {number} “{caption}”',
    json: 'JSON in the page',
    noTable: 'a page without a table',
    problem: '{part}. {problem}',
  },
  check: {
    valid: '{file}: can be drawn.',
    invalid: '{file}: cannot be drawn yet, {problems} to correct.',
    problem: { one: 'problem', other: 'problems' },
    more: '… and {count} more (--json lists all).',
    about: { title: 'Title', place: 'Place', period: 'Period', source: 'Source' },
    unstated: 'not stated',
    figures: 'Figures read:',
    lists: {
      awards: 'Awards',
      infrastructure: 'Works',
      households: 'Households helped',
      totals: 'Totals that the source states',
      mentions: 'Mentioned without a number',
    },
    reconciliation: 'Compared with the totals that the source states:',
  },
  warnings: {
    heading: 'To note (it can be drawn all the same):',
    award: '{issuer} ({award})',
    fraction: '{of}: {count} is no whole number; check the decimal sign.',
    inexact: '{of}: the source states {count}, which is not exact.',
    loneTotal:
      'The total of “{of}”: nothing in the report has this name to compare it with; check its spelling.',
  },
  written: 'Wrote “{file}”.',
  notWritten: 'Cannot write “{file}”: there is no such folder, or it may not be written to.',
  shortfalls: {
    noRenderer: 'A png picture needs one more package: npm install @resvg/resvg-js.',
    noFont:
      'This machine has no font with the letters of Vietnamese: npm install @expo-google-fonts/noto-sans.',
  },
};
