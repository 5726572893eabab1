import { catalogue } from '../../src/requirements/catalogue.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';
import { doNotEdit, type Files } from './files.ts';

function entry({ id, binds, level, statement, source, remedy, example, check, needs }: Requirement): string {
  const places = source.at.map((at) => `\`${at}\``).join(', ');
  return [
    `## ${id}`,
    '',
    statement,
    '',
    `- binds: ${binds}; ${level}`,
    `- because: ${source.gist} (${source.document}${places ? ` ${places}` : ''})`,
    `- to do: ${remedy}`,
    `- for example: ${example}`,
    ...(needs ? [`- to be seen: it needs ${needs}, which no call of the API completes`] : []),
    ...('untested' in check ? [`- untested: ${check.untested}`] : []),
    '',
  ].join('\n');
}

/** The ids of the catalogue as a type and a list, and the catalogue for people. */
export function catalogueFiles(): Files {
  const ids = catalogue.map(({ id }) => `  '${id}',`).join('\n');
  const note = 'Written by `npm run generate` from src/requirements/. Do not edit.';
  return {
    'requirement-ids.ts': `${doNotEdit('src/requirements/')}
export const requirementIds = [
${ids}
] as const;

/** The id of a requirement in the catalogue. */
export type RequirementId = (typeof requirementIds)[number];
`,
    'requirements.md': `# Requirements\n\n${note}\n\n${catalogue.map(entry).join('\n')}`,
  };
}
