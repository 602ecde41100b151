import type { AdulthoodWords } from '../../words.js';

export const calendarNl: AdulthoodWords['calendar'] = {
  name: 'Mijn plan voor 18',
  arrange: 'Regelen: {title}',
  planReady: { young: 'Mijn plan is klaar', parent: 'Het plan van mijn kind is klaar' },
};
