import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What a finished file says of itself. */
export interface PdfFacts {
  readonly pages: number;
  /** The title in its metadata; empty when there is none. */
  readonly title: string;
  readonly text: string;
  /** Names of fonts that the file uses but does not hold. */
  readonly foreignFonts: readonly string[];
}

/** Reads a PDF file. Throws when it is none. */
export const readPdf = (bytes: Uint8Array): Promise<PdfFacts> =>
  withPdf(bytes, async (pdf) => {
    const { info } = await pdf.getMetadata();
    const { text } = await extractText(pdf, { mergePages: true });
    const title = (info as { Title?: unknown }).Title;
    return {
      pages: pdf.numPages,
      title: typeof title === 'string' ? title.normalize('NFC') : '',
      text: text.normalize('NFC'),
      foreignFonts: await foreignFonts(pdf),
    };
  });

/**
 * The pages, counted from 1, on which the targets of links inside the file stand; targets without a place are
 * left out. Chromium names the place of every `href="#id"` as the link writes it, so percent-encoded.
 */
export const targetPages = (bytes: Uint8Array, ids: readonly string[]): Promise<Map<string, number>> =>
  withPdf(bytes, async (pdf) => {
    const places: Record<string, readonly unknown[] | undefined> = await pdf.getDestinations();
    const pages = new Map<string, number>();
    for (const id of new Set(ids)) {
      const [page] = places[id] ?? places[encodeURIComponent(id)] ?? [];
      if (page) pages.set(id, (await pdf.getPageIndex(page as Parameters<Pdf['getPageIndex']>[0])) + 1);
    }
    return pages;
  });

/**
 * Names of fonts whose glyphs the file does not hold. A font is known by the operator that chooses it; pdf.js
 * then has it among the page's objects and says `missingFile` when the PDF names it only. Fonts that the file
 * draws itself (Type 3) have no font file and need none: for them `missingFile` is false.
 */
async function foreignFonts(pdf: Pdf): Promise<string[]> {
  const { OPS } = await getResolvedPDFJS();
  const names = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const chosen = new Set(
      fnArray.flatMap((operator, at) => (operator === OPS.setFont ? [String(argsArray[at]?.[0])] : [])),
    );
    for (const id of chosen) {
      const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean };
      if (font.missingFile !== false) names.add(font.name);
    }
    page.cleanup();
  }
  return [...names].sort();
}

async function withPdf<Result>(bytes: Uint8Array, read: (pdf: Pdf) => Promise<Result>): Promise<Result> {
  // A copy, and no Buffer: pdf.js takes the bytes over for good.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    return await read(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}
