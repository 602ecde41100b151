import { found, after, serviceOf } from './states.ts';
import { socialeKaart, type KaartStory } from './sociale-kaart.ts';

export default { ...socialeKaart, title: 'Sociale kaart/List, map and reports' };

const saved = ['cjg-noord', 'kindertelefoon'].map((id) => ({ type: 'save' as const, service: serviceOf(id) }));
const first = found('schulden').found!.services[0]!.service;
const reporting = { type: 'report', serviceId: first.id } as const;
const filledIn = { type: 'report-change', kind: 'wrong-contact', note: 'Het nummer is veranderd.' } as const;
const sending = { type: 'report-send', id: '7c1d7b8e-9a55-4a7e-8f0e-3d1f6a2b4c5d' } as const;

export const SomethingSaved: KaartStory = { args: { kaart: found('schulden', {}, ...saved) } };
export const MyList: KaartStory = { args: { kaart: after(...saved, { type: 'view', view: 'list' }) } };
export const MyListKept: KaartStory = {
  args: { kaart: after(...saved, { type: 'keeping', keeping: 'yes' }, { type: 'view', view: 'list' }) },
};
export const MyListRefused: KaartStory = {
  args: { kaart: after(...saved, { type: 'keeping', keeping: 'refused' }, { type: 'view', view: 'list' }) },
};
export const MyListEmpty: KaartStory = { args: { kaart: after({ type: 'view', view: 'list' }) } };

export const MapAsked: KaartStory = { args: { kaart: found('taal', {}, { type: 'map', stage: 'asking' }) } };
export const MapOpen: KaartStory = {
  args: { kaart: found('taal', {}, { type: 'map', stage: 'loading' }, { type: 'map', stage: 'open' }) },
};
export const MapFailed: KaartStory = {
  args: { kaart: found('taal', {}, { type: 'map', stage: 'loading' }, { type: 'map', stage: 'failed' }) },
};

export const Report: KaartStory = { args: { kaart: found('schulden', {}, reporting) } };
export const ReportWithoutKind: KaartStory = { args: { kaart: found('schulden', {}, reporting, sending) } };
export const ReportTooLong: KaartStory = {
  args: {
    kaart: found('schulden', {}, reporting, { ...filledIn, note: 'Te lang. '.repeat(300) }, sending),
  },
};
export const ReportSending: KaartStory = { args: { kaart: found('schulden', {}, reporting, filledIn, sending) } };
export const ReportSent: KaartStory = {
  args: { kaart: found('schulden', {}, reporting, filledIn, sending, { type: 'report-done', stage: 'sent' }) },
};
export const ReportFailed: KaartStory = {
  args: { kaart: found('schulden', {}, reporting, filledIn, sending, { type: 'report-done', stage: 'failed' }) },
};
export const ReportRefused: KaartStory = {
  args: { kaart: found('schulden', {}, reporting, filledIn, sending, { type: 'report-done', stage: 'refused' }) },
};
