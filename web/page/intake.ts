/** Files from a drop, in order of their names; of a folder those in it. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry?.isDirectory === true)) return inOrder([...data.files]);
  const found = await Promise.all(entries.flatMap((entry) => (entry === null ? [] : [filesIn(entry)])));
  return inOrder(found.flat());
}

/** The files below an entry but those that are hidden, or that an office program keeps beside a document (~$清单.docx). */
async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (/^(?:\.|~\$)/.test(entry.name)) return [];
  if (entry.isFile)
    return new Promise((resolve, reject) => {
      (entry as FileSystemFileEntry).file((file) => resolve([file]), reject);
    });
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  for (;;) {
    // A reader gives a hundred at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await filesIn(each)));
  }
}

/** By name, 附件2 before 附件10. */
export function inOrder(files: readonly File[]): File[] {
  return [...files].sort((left, right) => left.name.localeCompare(right.name, 'zh-CN', { numeric: true }));
}

/**
 * What was pasted: a table as the page that it was copied as, which keeps its cells; files; else the text. Excel puts
 * a picture of the cells beside them.
 */
export function pastedFiles(data: DataTransfer, name: string): File[] {
  const html = data.getData('text/html');
  if (/<table[\s>]/i.test(html)) return [new File([html], `${name}.html`)];
  if (data.files.length > 0) return inOrder([...data.files]);
  const text = data.getData('text/plain');
  return text.trim() === '' ? [] : [new File([text], `${name}.txt`)];
}
