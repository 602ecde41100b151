import type { Addresses } from '../addresses.js';

/** A site that embeds widgets, on an origin of its own. */
export interface PartnerSite {
  /** Its id with the gateway and its folder in `sites/`. */
  readonly id: 'school' | 'huisarts' | 'gemeente';
  readonly name: string;
  readonly description: string;
  /** Where the link to its referrals goes, where a mail server is set. */
  readonly email?: string;
  /** Pages beside the first that the start page leads to. */
  readonly pages: readonly { readonly path: string; readonly title: string }[];
  /** Origins besides its own that images may come from: the tiles of a map. */
  readonly images?: readonly string[];
  /** Path on the site → module that holds the file. */
  readonly borrowed: Readonly<Record<string, string>>;
}

const font = (name: string) => `@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`;

export const partnerSites: readonly PartnerSite[] = [
  {
    id: 'school',
    name: 'Basisschool De Kievitsloep',
    description: 'Een basisschool in Haarlem-Noord. Geeft het formulier haar eigen kleur, letter en hoeken.',
    pages: [{ path: '/achttien', title: 'Wat verandert er als je 18 wordt?' }],
    borrowed: { '/fonts/fredoka.woff2': font('fredoka'), '/fonts/nunito.woff2': font('nunito') },
  },
  {
    id: 'huisarts',
    name: 'Huisartsenpraktijk Weverstuin',
    email: 'praktijk@weverstuin.example',
    description: 'Een huisartsenpraktijk. Stelt niets in: zo ziet het formulier er vanzelf uit, ook in het donker.',
    pages: [
      { path: '/spreekuur', title: 'Langskomen op een spreekuur' },
      { path: '/verwijzing', title: 'Verwijzen, voor wie er werkt' },
    ],
    borrowed: { '/fonts/figtree.woff2': font('figtree') },
  },
  {
    id: 'gemeente',
    name: 'Gemeente Haarlem (voorbeeld)',
    description: 'Gebruikt NL Design System. Het formulier neemt de huisstijl vanzelf over.',
    pages: [
      { path: '/sociale-kaart', title: 'Zoek hulp in de buurt' },
      { path: '/mijn-vraag', title: 'Volg je vraag met je code' },
    ],
    images: ['https://service.pdok.nl'],
    borrowed: {
      '/fonts/noto-sans.woff2': font('noto-sans'),
      '/fonts/noto-serif.woff2': font('noto-serif'),
      '/tokens/theme.css': '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
    },
  },
];

export function originOf(site: PartnerSite, addresses: Addresses): string {
  return addresses[site.id];
}
