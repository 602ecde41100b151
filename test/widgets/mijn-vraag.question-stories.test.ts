import { storiesConform } from './conformance.ts';
import { mijnVraagCandidate, mijnVraagStories } from './mijn-vraag.candidate.ts';

storiesConform('voordeur-mijn-vraag', mijnVraagCandidate, mijnVraagStories.slice(1, 2));
