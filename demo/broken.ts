import { html, render } from 'lit';
import './fonts.js';
import { showWords } from './show-words.js';

/** Texts of the page with faulty reports, by the keys in its `data-words` attributes. */
const WORDS = {
  vi: {
    where: 'Trang mẫu cho người làm số liệu',
    title: 'Khi số liệu có lỗi',
    why: 'Biểu đồ không vẽ một số liệu sai. Thay vào đó, nó nêu từng lỗi: ở dòng nào, cột nào, đang ghi gì và cần ghi gì.',
    file: 'Một tệp CSV có lỗi',
    lines: 'Tệp này, với số dòng như thông báo lỗi:',
    table: 'Một bảng có lỗi',
    tableHow: 'Bảng của bài viết vẫn được giữ nguyên dưới thông báo lỗi.',
    page: 'Một địa chỉ không phải tệp số liệu',
    command: 'Kiểm tra trước khi công bố',
    commandHow: 'Cùng những câu này ở dòng lệnh, cho tệp JSON, CSV và trang HTML có bảng:',
    index: 'Báo cáo Lai Châu',
    ways: 'Đưa số liệu vào biểu đồ',
  },
  en: {
    where: 'A sample page for statistics officers',
    title: 'What faulty figures look like',
    why: 'A chart never draws a wrong figure. Instead it names each problem: in which row and column, what stands there and what should.',
    file: 'A CSV file with problems',
    lines: 'This file, its rows numbered as in the messages:',
    table: 'A table with a problem',
    tableHow: 'The table of the article stays as it is, below the message.',
    page: 'An address that is no file of figures',
    command: 'Check before you publish',
    commandHow: 'The same sentences on the command line, for JSON, CSV and pages with a table:',
    index: 'The report of Lai Châu',
    ways: 'How figures get into a chart',
  },
} as const;

showWords((locale) => WORDS[locale]);

const place = document.querySelector<HTMLElement>('.lines');
const file = document.querySelector('award-chart')?.src;
if (place && file) {
  const text = await (await fetch(file)).text();
  render(
    text
      .trim()
      .split('\n')
      .map((line) => html`<li>${line}</li>`),
    place,
  );
}
