import type { Editor, Plugin } from 'obsidian';
import type { UseCases } from '../../application/use-cases';
import { insertBlock } from '../../notes/code-block/block-place';
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

function insertOnOwnLines(editor: Editor, block: string): void {
  const { from, to, insert } = insertBlock(editor.getValue(), editor.getCursor().line, block);
  editor.replaceRange(insert, editor.offsetToPos(from), editor.offsetToPos(to));
  editor.setCursor(editor.offsetToPos(from + insert.length));
}
