import { say } from '../../common/result.js';
import type { ExtractOptions, Note, PartPlace } from '../../model.js';
import { Problem } from '../problem.js';

/** Which state of tracked changes is read (ECMA-376-1, 17.13.5), and how many there are. */
export class Revisions {
  readonly original: boolean;
  private readonly refuse: boolean;
  private readonly counts = { inserted: 0, deleted: 0, moved: 0 };
  private first: PartPlace | null = null;

  constructor(wanted: ExtractOptions['revisions'] = 'final') {
    this.original = wanted === 'original';
    this.refuse = wanted === 'refuse';
  }

  /**
   * Counts `w:ins`, `w:del`, `w:moveFrom` or `w:moveTo`, and tells whether what it marks is shown. A move is counted
   * where it comes from. Throws Problem: tracked-changes, where they are refused.
   */
  shows(name: string, place: PartPlace): boolean {
    if (name === 'w:ins' || name === 'w:cellIns') this.counts.inserted++;
    else if (name === 'w:del' || name === 'w:cellDel') this.counts.deleted++;
    else if (name === 'w:moveFrom') this.counts.moved++;
    this.first ??= place;
    if (this.refuse) throw refused();
    const added = name === 'w:ins' || name === 'w:moveTo' || name === 'w:cellIns';
    return added !== this.original;
  }

  /** What a person should know of them; none where there are none. */
  notes(): Note[] {
    const { inserted, deleted, moved } = this.counts;
    const total = inserted + deleted + moved;
    if (total === 0) return [];
    const zh = this.original ? '按修订前的文字读取' : '按接受全部修订后的文字读取';
    const en = this.original ? 'read as before the changes' : 'read as with all changes accepted';
    return [
      {
        code: 'tracked-changes',
        level: 'info',
        message: say(
          `文件中有 ${total} 处修订（插入 ${inserted}、删除 ${deleted}、移动 ${moved}），${zh}`,
          `the document holds ${total} tracked changes (${inserted} inserted, ${deleted} deleted, ${moved} moved), ${en}`,
        ),
        place: this.first,
      },
    ];
  }
}

function refused(): Problem {
  return new Problem(
    'tracked-changes',
    say('文件中有未接受的修订', 'the document holds tracked changes'),
    say(
      '请在 Word、WPS 中接受或拒绝全部修订后再试，或用 --revisions final 读取修订后的文字',
      'accept or reject all changes in Word or WPS, or read the final text with --revisions final',
    ),
  );
}
