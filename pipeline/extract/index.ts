import { success } from '../common/result.js';
import type { ExtractOptions, Result, Source, Tables } from '../model.js';
import { extractorOf } from './formats.js';
import { Problem } from './problem.js';
import { markRagged } from './ragged.js';

/**
 * Source → Tables, by the extractor of the source's format. Failures: those of the extractors, unknown-format. This is
 * the one door of all extractors: a Problem becomes its failure here, any other exception is a bug and goes on.
 */
export async function extract(source: Source, options: ExtractOptions = {}): Promise<Result<Tables>> {
  try {
    const tables = await (await extractorOf(source.format))(source, options);
    markRagged(tables.blocks);
    return success(tables);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.failureOf(source.document);
  }
}
