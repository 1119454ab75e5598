import type { CheckOptions } from '../model.js';
import type { Config } from '../validate/index.js';

/** What a config says of the checks; how and where results are written is for who writes them. */
export function checkOptionsOf(config: Config): CheckOptions {
  const { rules, departments, places, neighbours, terms, numbers } = config;
  const failOn = config['fail-on'];
  return {
    ...(rules && { rules: { ...rules } }),
    ...(departments && { departments }),
    ...(places && { places }),
    ...(neighbours && { neighbours }),
    ...(terms && { terms }),
    ...(numbers && { numbers }),
    ...(failOn && { failOn }),
  };
}
