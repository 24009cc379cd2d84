// Entries proposed from the names of an essay.
export { proposedEntries, type ProposedEntry } from './proposals';
export { entriesEdit, type NewEntry } from './writeEntries';
