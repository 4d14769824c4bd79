import type { Editor, Plugin } from 'obsidian';
import type { UseCases } from '../../application/use-cases';
import { lineAboveBlock } from '../../notes/code-block/block-place';
import { blockText } from '../../notes/code-block/block-text';
import { BLOCK_LANGUAGE } from '../../notes/vocabulary/block-words';
import type { PaneCommands } from '../obsidian-host';
import type { DuePaneServices } from '../services';
import { BlockChild, type BlockServices } from './block-child';
import { BlockMemories } from './block-memories';

/** Makes `jour-fixe` blocks in notes show the partners they ask for, and adds the command that inserts one. */
export function registerCodeBlock(plugin: Plugin, useCases: UseCases, services: DuePaneServices, commands: PaneCommands): void {
  const parts: BlockServices = { app: plugin.app, services, commands, rows: (query, notePath) => useCases.blockRows(query, notePath), memories: new BlockMemories() };
  const open = new Set<BlockChild>();
  plugin.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (source, element, context) => {
    const block: BlockChild = new BlockChild(element, source, context.sourcePath, parts, () => open.delete(block));
    open.add(block);
    context.addChild(block);
  });
  // A block belongs to its note, and would outlive the plugin there.
  plugin.register(() => open.forEach((block) => block.unload()));
  plugin.addCommand({
    id: 'insert-due-block',
    name: services.texts.codeBlock.insert,
    icon: 'square-code',
    editorCallback: (editor, { file }) => {
      const ofPartner = file !== null && useCases.keeper.current.partnersOf(file.path).length > 0;
      insertOnOwnLines(editor, blockText(useCases.rules.writing.language, ofPartner ? 'this-partner' : 'due'));
    },
  });
}

/** In place of an empty line, else below whatever the cursor is in: what stands there stays whole. */
function insertOnOwnLines(editor: Editor, text: string): void {
  const line = lineAboveBlock(editor.getValue(), editor.getCursor().line);
  const standing = editor.getLine(line);
  const isEmpty = standing.trim() === '';
  const end = { line, ch: standing.length };
  const inserted = isEmpty ? `${text}\n` : `\n\n${text}\n`;
  editor.replaceRange(inserted, isEmpty ? { line, ch: 0 } : end, end);
  editor.setCursor({ line: line + inserted.split('\n').length - 1, ch: 0 });
}
