import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumsFile, sumsOf } from '../../build/sums.ts';

const build = process.env['BUILD_DIR'] ?? 'build';
writeFileSync(join(build, sumsFile), sumsOf(build));
