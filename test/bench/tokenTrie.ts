interface TrieNode {
  readonly next: Map<string, TrieNode>;
  isName?: boolean;
}

/** A peer: names as a trie of Maps with one level for each word; finds the longest match at each word. */
export class TokenTrie {
  readonly #root: TrieNode = { next: new Map() };

  constructor(names: readonly string[]) {
    for (const name of names) {
      let node = this.#root;
      for (const word of wordsOf(name)) {
        let next = node.next.get(word);
        if (!next) node.next.set(word, (next = { next: new Map() }));
        node = next;
      }
      node.isName = true;
    }
  }

  /** The number of names in the text. */
  scan(text: string): number {
    const words = wordsOf(text);
    let found = 0;
    for (let i = 0; i < words.length; i++) {
      let node: TrieNode | undefined = this.#root;
      let end = 0;
      for (let k = i; (node = node.next.get(words[k] ?? '')); k++) if (node.isName) end = k;
      if (end === 0) continue;
      found++;
      i = end;
    }
    return found;
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
