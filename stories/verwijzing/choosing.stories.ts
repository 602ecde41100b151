import type { Meta } from '@storybook/web-components-vite';
import { reduceFlow } from '@voordeur/widgets/verwijzing';
import { act, after, choosing, failing } from './states.ts';
import { verwijzing, type VerwijzingArgs, type VerwijzingStory } from './verwijzing.ts';

/** Choosing, and where it will go. */
export default { ...verwijzing, title: 'Verwijzing/Choosing' } satisfies Meta<VerwijzingArgs>;

const silent = { turns: ['silent' as const] };

export const Empty: VerwijzingStory = {};
export const OneTeam: VerwijzingStory = { args: { flow: choosing() } };
export const TwoTeams: VerwijzingStory = { args: { flow: choosing({ ageBand: '18-22' }) } };
export const Child: VerwijzingStory = { args: { flow: choosing({ leefgebieden: ['opvoeden'], ageBand: '0-11' }) } };
export const WithoutPostcode: VerwijzingStory = { args: { flow: choosing({ postcode: '' }) } };
/** Heemskerk has a desk of its own, and nobody is refused. */
export const OtherMunicipality: VerwijzingStory = { args: { flow: choosing({ postcode: '1961' }) } };
export const CannotWait: VerwijzingStory = { args: { flow: choosing({ urgency: 'vandaag' }) } };
export const DangerNow: VerwijzingStory = {
  args: { flow: choosing({ leefgebieden: ['veiligheid', 'opvoeden'], urgency: 'nu' }) },
};
export const ByTheAttributesOfThePage: VerwijzingStory = { args: { leefgebied: 'opvoeden,school', taal: 'tr' } };
export const FilledInByALink: VerwijzingStory = {
  args: {
    flow: after({
      type: 'fill-in',
      read: {
        choices: { leefgebieden: ['gezondheid'], ageBand: '67+', postcode: '2037' },
        unknown: [],
        isReferral: true,
      },
    }),
  },
};
export const FilledInByALinkInPart: VerwijzingStory = {
  args: {
    flow: after({
      type: 'fill-in',
      read: { choices: { ageBand: '12-14' }, unknown: ['leefgebied', 'taal'], isReferral: true },
    }),
  },
};
export const NothingChosen: VerwijzingStory = { args: { flow: after(act('make')) } };
export const WrongPostcode: VerwijzingStory = {
  args: { flow: reduceFlow(choosing({ postcode: '20' }), act('make')) },
};
export const Making: VerwijzingStory = { args: { flow: reduceFlow(choosing(), act('make')), script: silent } };
export const TryingAgain: VerwijzingStory = {
  args: { flow: reduceFlow(reduceFlow(choosing(), act('make')), { type: 'retry', attempt: 2 }), script: silent },
};
export const Offline: VerwijzingStory = { args: { flow: failing(choosing(), 'make', 'unavailable') } };
export const NoPartner: VerwijzingStory = { args: { flow: failing(choosing(), 'make', 'no-partner') } };
export const Refused: VerwijzingStory = { args: { flow: failing(choosing(), 'make', 'refused') } };
export const GatewayUnreachable: VerwijzingStory = { args: { script: { reachable: 'no' } } };
export const Waiting: VerwijzingStory = { args: { script: { reachable: 'never' } } };
