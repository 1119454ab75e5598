import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { failure, say, success } from '../../common/result.js';
import type { RunOptions } from '../../index.js';
import type { BinaryFormat, Format, Result } from '../../model.js';
import { MAX_BYTES, tooLarge } from '../../read/size.js';
import { sniff } from '../../read/sniff.js';
import type { Environment } from '../environment.js';
import type { TimeLimit } from './time-limit.js';

/** A document that the pipeline can read, and what it is to be told of it. */
export interface Converted {
  bytes: Uint8Array;
  options: RunOptions;
}

/** How long a conversion may take, and what LibreOffice is started with. */
export interface ConvertLimits {
  time: TimeLimit;
  environment: Pick<Environment, 'variables' | 'atEnd'>;
  /** The programs to try, where they are not the usual ones. */
  programs?: readonly string[];
  /** Where the folder of the conversion is made, if not where the system keeps such folders. */
  scratch?: string;
}

/** What each old format becomes, and the filter of LibreOffice that writes it. */
const TARGETS: Partial<Record<Format, { ending: string; filter: string; format: BinaryFormat }>> = {
  doc: { ending: 'docx', filter: 'MS Word 2007 XML', format: 'docx' },
  rtf: { ending: 'docx', filter: 'MS Word 2007 XML', format: 'docx' },
  odt: { ending: 'docx', filter: 'MS Word 2007 XML', format: 'docx' },
};

/** True for a format that comes through the converter. */
export function isConverted(format: Format | 'unknown' | 'encrypted'): boolean {
  return format !== 'unknown' && format !== 'encrypted' && TARGETS[format] !== undefined;
}

/** Where LibreOffice is looked for: on the path, then where its installers put it. */
export const PROGRAMS: readonly string[] = [
  'soffice',
  'libreoffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/**
 * Converts .doc, .wps, .rtf and .odt by LibreOffice, in a profile and a folder of its own that are gone
 * afterwards, within a time; any other document is handed back as it is. Macros do not run. Failures:
 * no-converter, timeout, damaged, too-large, internal.
 */
export async function convert(
  document: string,
  bytes: Uint8Array,
  options: RunOptions,
  limits: ConvertLimits,
): Promise<Result<Converted>> {
  const from = options.type ?? sniff(bytes);
  const target = from === 'unknown' || from === 'encrypted' ? undefined : TARGETS[from];
  if (target === undefined || bytes.length > MAX_BYTES) return success({ bytes, options });
  const folder = mkdtempSync(join(limits.scratch ?? tmpdir(), 'qingdan-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const removed = limits.environment.atEnd(remove);
  try {
    const input = join(folder, `input.${from}`);
    writeFileSync(input, bytes, { mode: 0o600 });
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--nodefault',
      '--nologo',
      '--convert-to',
      `${target.ending}:${target.filter}`,
      '--outdir',
      folder,
      input,
    ];
    const end = await runFirst(args, folder, limits);
    if (end === 'missing') return noConverter(document, target.ending);
    if (end === 'late') return late(document, limits.time.seconds, target.ending);
    return taken(document, join(folder, `input.${target.ending}`), target.ending, {
      ...options,
      type: target.format,
      convertedFrom: from as BinaryFormat,
    });
  } finally {
    removed();
    remove();
  }
}

/** Settings of the profile: no macro runs, no link is followed. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
`;

type End = 'done' | 'missing' | 'late';

async function runFirst(args: readonly string[], folder: string, limits: ConvertLimits): Promise<End> {
  for (const program of limits.programs ?? PROGRAMS) {
    const end = await run(program, args, folder, limits);
    if (end !== 'missing') return end;
  }
  return 'missing';
}

/** Runs a program until it ends or its time is over; then it is ended with all that it started. */
function run(
  program: string,
  args: readonly string[],
  folder: string,
  { time, environment: { variables, atEnd } }: ConvertLimits,
): Promise<End> {
  return new Promise((resolve) => {
    const ownGroup = process.platform !== 'win32';
    const child = spawn(program, [...args], {
      cwd: folder,
      detached: ownGroup,
      stdio: 'ignore',
      env: { ...variables, HOME: folder, TMPDIR: folder, TMP: folder, TEMP: folder },
    });
    const kill = (): void => {
      try {
        if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // it has ended already
      }
    };
    const end = (how: End): void => {
      clearTimeout(timer);
      ended();
      resolve(how);
    };
    const timer = setTimeout(() => {
      kill();
      end('late');
    }, time.left);
    const ended = atEnd(kill);
    child.once('error', () => end('missing'));
    child.once('exit', () => {
      kill();
      end('done');
    });
  });
}

/** Takes what LibreOffice wrote; it tells nothing of why it wrote nothing. */
function taken(document: string, path: string, ending: string, options: RunOptions): Result<Converted> {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BYTES) return tooLarge(document, size);
  if (size > 0) return success({ bytes: new Uint8Array(readFileSync(path)), options });
  return failure(
    document,
    'damaged',
    say(
      'LibreOffice 打不开这个文件，可能已损坏或设有密码',
      'LibreOffice cannot open the file: it may be damaged or behind a password',
    ),
    saveAs(ending),
  );
}

function noConverter(document: string, ending: string): Result<never> {
  return failure(
    document,
    'no-converter',
    say(
      '这种旧格式要用 LibreOffice 转换，但没有找到 LibreOffice',
      'this old format is converted by LibreOffice, which was not found',
    ),
    say(
      `请安装 LibreOffice，或用 Word、WPS 另存为 .${ending}`,
      `install LibreOffice, or save it as .${ending} in Word or WPS`,
    ),
  );
}

function late(document: string, seconds: number, ending: string): Result<never> {
  return failure(
    document,
    'timeout',
    say(
      `LibreOffice 转换超过 ${seconds} 秒，已停止`,
      `LibreOffice took more than ${seconds} seconds and was stopped`,
    ),
    saveAs(ending),
  );
}

function saveAs(ending: string): { zh: string; en: string } {
  return say(`请用 Word 或 WPS 打开后另存为 .${ending}`, `open it in Word or WPS and save it as .${ending}`);
}
