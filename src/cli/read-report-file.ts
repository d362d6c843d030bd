import { basename } from 'node:path';
import { findNumberLocale } from '../i18n/element-language.js';
import { type FormatReaders, openReport } from '../read/read-report.js';
import type { Result } from '../validation/result.js';
import type { CommandLanguage } from './command-language.js';
import { type PageProblem, toPageProblem } from './page-problem.js';
import { readBytes } from './read-bytes.js';

/** The HTML reader is loaded on demand, since its parser is large. */
const formats: FormatReaders = {
  html: async () => {
    const { createPageReader } = await import('../read/formats/page-report.js');
    return createPageReader(findNumberLocale);
  },
};

/** Reads a report in JSON, CSV or a page, by the end of the file's name, else by its content. Never rejects. */
export async function readReportFile(
  file: string,
  input: AsyncIterable<Uint8Array>,
  speech: CommandLanguage,
): Promise<Result<PageProblem>> {
  const bytes = await readBytes(file, input);
  if (!bytes) return { problems: [{ path: '', code: 'present', found: file }] };
  const fileName = file === '-' ? undefined : basename(file);
  const read = await openReport(bytes, { fileName, formats });
  const { report, problems } = read(speech.language.intl);
  if (report) return { report };
  return { problems: problems.map((problem) => toPageProblem(problem, file, speech)) };
}
