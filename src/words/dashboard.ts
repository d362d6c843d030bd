/** Words of the dashboard. */
export const DASHBOARD_WORDS = {
  vi: { held: (date: string) => `trình bày ngày ${date}` },
  en: { held: (date: string) => `presented on ${date}` },
} as const;
