// Writes the documents in docs/ that list what the model holds.
import { writeFileSync } from 'node:fs';
import { generatedDocs } from './docs/generatedDocs.ts';

for (const { path, text } of generatedDocs()) {
  writeFileSync(path, text);
  console.log(path);
}
