import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeProblem, type Expectation } from '../../src/data.js';

const guide = readFileSync('demo/guide.html', 'utf8');
const list = /<dl id="errors">(.*?)<\/dl>/s.exec(guide)?.[1] ?? '';
const terms = Array.from(list.matchAll(/<dt>(.*?)<\/dt>/gs), ([, term = '']) => term.trim());

/** The words of each message by which the guide explains it, in its order. */
const EXPLAINED: Partial<Record<Expectation, string>> = {
  number: 'một số từ 0 trở lên, không kèm gì khác',
  oneReading: 'có hai cách đọc',
  wholeUnits: 'số liệu tính bằng nghìn hoặc triệu',
  recipient: '“cá nhân” hoặc “tập thể”',
  action: '“xây mới”, “sửa chữa”, “nhiều hình thức” hoặc “không nêu”',
  households: 'đơn vị tính là “hộ”',
  unique: 'mỗi mục chỉ ghi một lần',
  column: 'không hiểu tên cột',
  columnOnce: 'trùng nghĩa với một cột đứng trước',
  subject: 'thiếu cột “đơn vị”, “công trình” hoặc “hỗ trợ”',
  cells: 'nằm ngoài các cột có tên',
  ownCell: 'mỗi số cần một ô riêng',
  plainTotal: 'dòng tổng chỉ ghi “Tổng cộng”',
  quotes: 'dấu ngoặc kép không khớp',
  letters: 'chữ bị hỏng',
  encoding: 'đây không phải văn bản mã hóa UTF-8',
  present: 'không có tệp ở địa chỉ này',
  reachable: 'không cho phép trang đọc (CORS)',
};

const explained = Object.entries(EXPLAINED) as [Expectation, string][];

test('the guide explains these messages', () => {
  expect(terms).toEqual(explained.map(([, term]) => term));
});

test.each(explained)('the message about “%s” says “%s”', (code, term) => {
  const problem = { path: '', row: 2, column: 'Số lượng', code, found: '"1,234"' };
  expect(describeProblem(problem, 'vi')).toContain(term);
});
