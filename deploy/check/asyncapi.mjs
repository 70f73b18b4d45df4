// Parses and validates contracts/asyncapi.yaml of the services named.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Parser } from '@asyncapi/parser';

let broken = false;
for (const service of process.argv.slice(2)) {
  const file = path.resolve(service, 'contracts/asyncapi.yaml');
  const { document, diagnostics } = await new Parser().parse(await readFile(file, 'utf8'), { source: file });
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 0);
  for (const error of errors) console.error(`${service}: ${error.path.join('.')}: ${error.message}`);
  const channels = document?.channels().all().length ?? 0;
  console.log(`   ${service}: ${channels} channels, ${errors.length} errors`);
  broken ||= errors.length > 0 || channels === 0;
}
process.exit(broken ? 1 : 0);
