import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lifecycleDocument } from '../src/messages/lifecycle-document.ts';

/** Writes docs/lifecycle.md from the lifecycle's table: `node bin/generate-lifecycle.ts`. */
writeFileSync(join(import.meta.dirname, '../docs/lifecycle.md'), lifecycleDocument());
