import {useEffect, useMemo, useState} from 'react';
import {type Highlighter, loadHighlighter, plainHighlighter} from '../text/highlight.ts';
import type {Row} from '../text/rows.ts';

/** A text's lines in colour, made once a text. Plain until the grammar is loaded. */
export function useHighlighted(text: string, grammar: string): readonly Row[] {
  const [loaded, setLoaded] = useState<{readonly highlight: Highlighter}>({
    highlight: plainHighlighter,
  });
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const highlight = await loadHighlighter(grammar);
      if (isCurrent) setLoaded({highlight});
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [grammar]);
  return useMemo(() => loaded.highlight(text), [loaded, text]);
}
