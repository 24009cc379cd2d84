import type * as vscode from 'vscode';
import type { BibliographyFiles } from './bibliography/files';
import type { Problems } from './checks/problems';
import type { AnnotationStore } from './essay/annotationStore';
import type { EssayInFront } from './essay/essayInFront';
import type { GlossaryFiles } from './glossary/files';
import type { BacklinkIndex } from './sources/backlinkIndex';
import type { SourceFiles } from './sources/files';
import type { SourceTexts } from './sources/texts';
import type { QuietEdits } from './ui/quietEdits';
import type { WorkspaceFiles } from './workspace/files';

/** What several subjects work with. extension.ts builds each part once and hands all of them to every subject. */
export interface SharedParts {
  readonly extensionUri: vscode.Uri;
  readonly workspaceState: vscode.Memento;
  readonly workspaceFiles: WorkspaceFiles;
  readonly glossaries: GlossaryFiles;
  readonly store: AnnotationStore;
  readonly front: EssayInFront;
  readonly sources: SourceFiles;
  readonly sourceTexts: SourceTexts;
  readonly backlinks: BacklinkIndex;
  readonly bibliographies: BibliographyFiles;
  readonly problems: Problems;
  readonly edits: QuietEdits;
}
