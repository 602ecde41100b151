import { parseMunicipality } from '@voordeur/core/municipality';
import type { AnswerTemplate, Liaison, Municipality, SettingsDocument, SettingsEdits } from '@voordeur/core/schemas';
import {
  applyToAnswerTemplates,
  applyToLiaisons,
  applyToMunicipality,
  liaisonStatements,
  municipalityStatements,
  municipalityValue,
  templateStatements,
  type Applied,
  type Statement,
} from '@voordeur/core/settings';
import { checkMunicipality } from '@voordeur/core/settings/check';
import type { InForce } from './in-force.js';

/** What is done with a document in the same way for every kind of it. */
export interface Kind<Document> {
  /** As the configuration's file says. */
  file: Document;
  /** @param strictly with the laws of the router too, which takes some hundred milliseconds */
  apply(edits: SettingsEdits, strictly: boolean): Applied<Document>;
  /** What the file says at the key of an edit. */
  fileValue(key: string): unknown;
  /** All that can be edited, in words for people. */
  statements(document: Document): Statement[];
}

/** The document of each kind. */
export interface Documents {
  municipality: Municipality;
  liaisons: readonly Liaison[];
  'answer-templates': readonly AnswerTemplate[];
}

export type Kinds = { [Name in SettingsDocument]: Kind<Documents[Name]> };

/** @param file what the files of the configuration say */
export function kindsOf(file: InForce): Kinds {
  const { municipality, liaisons, answerTemplates } = file;
  return {
    municipality: {
      file: municipality,
      apply: (edits, strictly) =>
        applyToMunicipality(municipality, edits, strictly ? checkMunicipality : parseMunicipality),
      fileValue: (key) => municipalityValue(municipality, key),
      statements: municipalityStatements,
    },
    // Ids and organisations of teams are those of the file, whatever is edited.
    liaisons: {
      file: liaisons,
      apply: (edits) => applyToLiaisons(liaisons, edits, municipality),
      fileValue: (key) => liaisons.find(({ id }) => id === key),
      statements: (document) => liaisonStatements(document, municipality),
    },
    'answer-templates': {
      file: answerTemplates,
      apply: (edits) => applyToAnswerTemplates(answerTemplates, edits, municipality),
      fileValue: (key) => answerTemplates.find(({ id }) => id === key),
      statements: (document) => templateStatements(document, municipality),
    },
  };
}
