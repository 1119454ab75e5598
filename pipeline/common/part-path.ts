/** The path of a part in a package, its steps followed; `..` ends at the root: `/word/./x/../a.xml` is `word/a.xml`. */
export function partPath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
