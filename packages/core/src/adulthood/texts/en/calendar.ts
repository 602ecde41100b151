import type { AdulthoodWords } from '../../words.js';

export const calendarEn: AdulthoodWords['calendar'] = {
  name: 'My plan for 18',
  arrange: 'Arrange: {title}',
  planReady: { young: 'My plan is ready', parent: 'My child’s plan is ready' },
};
