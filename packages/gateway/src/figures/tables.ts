/** The views of `0026-figures.sql`: numbers of five or more, what is not there is less. Periods by their first day. */
export interface FiguresViews {
  figures_weeks: { week: Date; questions: number };
  figures_of_questions: { subject: 'leefgebied' | 'area'; period: Date; value: string; at_least: number };
  figures_of_answers: { period: Date; in_time: boolean; at_least: number };
  figures_of_work: {
    /** As in `weekly_counts`. */
    subject: string;
    period: Date;
    value: string;
    target: string;
    at_least: number;
  };
  figures_of_searches: { subject: 'leefgebied' | 'area'; period: Date; value: string; at_least: number };
}
