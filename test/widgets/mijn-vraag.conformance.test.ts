import { conforms, storiesConform } from './conformance.ts';
import { mijnVraagCandidate, mijnVraagStories } from './mijn-vraag.candidate.ts';

conforms('voordeur-mijn-vraag', mijnVraagCandidate);
storiesConform('voordeur-mijn-vraag', mijnVraagCandidate, mijnVraagStories.slice(0, 1));
