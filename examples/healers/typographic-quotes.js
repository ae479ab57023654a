// A healer that needs no network: it mends quotation marks that came from a web page or a word processor.
//
//     yuubox broken.js --healer examples/healers/typographic-quotes.js

const plain = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‘', "'"],
  ['’', "'"],
]);

/** @type {import('yuubox').Healer} */
export default {
  name: 'quotes',
  // Nothing leaves the machine. Whoever sends code away names the address here, and YuuBox tells the user.
  sendsTo: null,

  async *suggest(report, revision) {
    const {source} = revision;
    const mended = source.replace(/[“”„‘’]/g, mark => plain.get(mark) ?? mark);
    if (mended === source) return;
    // A candidate is the whole new source. The session runs it in a sandbox before anyone sees it.
    yield {
      source: mended,
      healer: 'quotes',
      rule: 'typographic-quotes',
      tier: 3,
      explanation: `Quotation marks from a text stand in the code: ${report.type}.`,
    };
  },
};
