import type { Kind } from '../../types';
import { type Card, type Layout, readCard } from './cards';
import { Links } from './links';
import { listingKey } from './merge';
import { kindOf, outline } from './outline';
import { PieceReader } from './pieces';
import { type Block, signature, signatureOf } from './sets';

/** What the first reading learned of the list on a page. */
export interface Learned {
  url: string;
  base: string;
  /** Kind of each block with the kind of its parent: tag and lasting class names of both. */
  signatures: ReadonlySet<number>;
  layout: Layout;
  kind?: Kind;
  /** Keys of the ads that were read; readAdded adds to it. */
  seen: Set<string>;
}

/** Ads in parts of the page that are new, by what the first reading learned; nothing outside them is looked at. */
export function readAddedBlocks(roots: readonly Element[], learned: Learned): Card[] {
  const cards: Card[] = [];
  for (const root of roots) {
    const page = outline([root]);
    const parent = root.parentElement;
    const above = parent ? kindOf(parent.localName, parent.getAttribute('class') ?? '') : 0;
    const blocks: Block[] = [];
    for (let at = 0; at < page.tags.length; ) {
      const own = at === 0 ? signature(page.kinds[0] ?? 0, above) : signatureOf(page, at);
      const stop = page.ends[at] ?? at + 1;
      if (learned.signatures.has(own)) blocks.push({ start: at, stop });
      at = learned.signatures.has(own) ? stop : at + 1;
    }
    if (blocks.length === 0) continue;
    const links = new Links(page, learned.base, learned.url);
    const reader = new PieceReader(page, links, blocks, learned.layout.usual);
    for (const block of blocks) {
      const card = readCard(page, links, block, reader.read(block), learned.layout);
      if (!card) continue;
      const key = listingKey(card.listing);
      if (learned.seen.has(key)) continue;
      learned.seen.add(key);
      if (learned.kind) card.listing.kind = learned.kind;
      cards.push(card);
    }
  }
  return cards;
}
