// Stands in the bundles for the two libraries by which citation-js fetches addresses: nothing here does.

function refuse(): never {
  throw new Error('Nothing is fetched.');
}

export default refuse;
export const Headers = refuse;
