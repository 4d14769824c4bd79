import { useMemo } from 'preact/hooks';
import type { BlockRows } from '../../application/due/block-rows';
import type { BlockQuery, ReadBlock } from '../../notes/code-block/block-query';
import { DueRows, type RowsMemory } from '../due-rows/due-rows';
import { Icon } from '../icon';
import { PaneContext, usePane, type PaneTools } from '../pane-context';
import { useBoardVersion } from '../use-board-version';
import { headingInWords, problemInWords, unknownInWords } from '../words/block-words';
import { NothingToShow } from './nothing-to-show';

/** How many rows stand in a block that names no limit. */
const USUAL_LIMIT = 10;

export interface CodeBlockProps {
  readonly tools: PaneTools;
  readonly block: ReadBlock;
  /** The rows that the block asks for, as they stand now. */
  readonly rowsFor: (query: BlockQuery) => BlockRows;
  readonly memory: RowsMemory;
}

/** The partners that a block in a note asks for, live, and above them what was not understood of the block. */
export function CodeBlock({ tools, ...props }: CodeBlockProps) {
  return (
    <PaneContext.Provider value={tools}>
      <Block {...props} />
    </PaneContext.Provider>
  );
}

function Block({ block, rowsFor, memory }: Omit<CodeBlockProps, 'tools'>) {
  const { services } = usePane();
  const { texts } = services;
  useBoardVersion();

  const { query, problems } = block;
  const board = services.board();
  const { groups, unknown } = useMemo(() => rowsFor(query), [rowsFor, query, board]);
  const shown = useMemo(
    () => groups.map(({ heading, rows }) => ({ key: heading === null ? '' : `${heading.by} ${heading.value ?? ''}`, heading: heading === null ? null : headingInWords(heading, texts), rows })),
    [groups, texts],
  );
  const messages = [...problems.map((problem) => problemInWords(problem, texts)), ...unknown.map((name) => unknownInWords(name, texts))];
  return (
    <>
      {messages.length > 0 && (
        <ul class="jour-fixe-block-problems">
          {messages.map((message) => (
            <li key={message}>
              <Icon name="triangle-alert" />
              <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
      <DueRows
        label={texts.codeBlock.label}
        groups={shown}
        atFirst={query.limit ?? USUAL_LIMIT}
        // The message says already why nobody is there.
        whenEmpty={messages.length === 0 && <NothingToShow query={query} board={board} />}
        memory={memory}
      />
    </>
  );
}
