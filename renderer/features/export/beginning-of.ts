import { type Block, own, paragraph, type Report } from '@domain/reports/document';

/** Enough to see what a reader gets; a page of 20,000 entries would hold up the window for seconds. */
const MOST_ENTRIES = 300;

/** A report with the beginning of its log alone, which it says where it breaks off. */
export function beginningOf(report: Report): Report {
  const blocks: Block[] = [];
  let left = MOST_ENTRIES;
  let isPassingOver = false;
  for (const block of report.blocks) {
    // The dates of what is passed over go as well.
    if (block.kind === 'heading' && block.level < 3) isPassingOver = false;
    if (isPassingOver) continue;
    if (block.kind !== 'entries') {
      blocks.push(block);
      continue;
    }
    blocks.push({ ...block, entries: block.entries.slice(0, left) });
    isPassingOver = block.entries.length > left;
    left = Math.max(0, left - block.entries.length);
    if (isPassingOver) blocks.push(paragraph(own(CUT)));
  }
  return { ...report, blocks };
}

const CUT = `[The preview shows the first ${MOST_ENTRIES} entries; the export has all of them.]`;
