/** How offices are written for short, and spoken. */
const FULL: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  MTTQ: 'Mặt trận Tổ quốc',
  BĐBP: 'Bộ đội Biên phòng',
};

/** The text as it is spoken: “UBND tỉnh” → “Ủy ban nhân dân tỉnh”. */
export function spellOut(text: string): string {
  return text.replace(/[A-ZĐ]+/g, (short) => FULL[short] ?? short);
}
