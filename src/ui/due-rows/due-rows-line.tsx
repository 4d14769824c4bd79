import type { RefObject } from 'preact';
import { usePane } from '../pane-context';
import { GatheringLine } from '../due-pane/gathering-line';
import { Row } from './row';
import type { RowLine } from './row-lines';

/** What can be done with a line: the line may be another by now than when it was drawn. */
export interface LineDeeds {
  readonly toggle: (line: RowLine) => void;
  readonly log: (line: RowLine) => void;
  readonly leaveComposer: (index: number) => void;
}

/** Compared one by one: where all are the same, the line is not drawn again. */
export interface DueRowsLineProps {
  readonly line: RowLine;
  readonly index: number;
  readonly level: 1 | 2;
  readonly active: boolean;
  readonly unfolded: boolean;
  /** Another object each time: whoever types may have had their note taken away, so an open composer always looks again. */
  readonly composing: object | null;
  readonly deeds: RefObject<LineDeeds>;
}

/** A line of the list, with the heading above it where it has one. */
export function DueRowsLine({ line, index, level, active, unfolded, composing, deeds }: DueRowsLineProps) {
  return (
    <>
      {line.above !== null && <LineHeading {...line.above} />}
      <div data-index={index}>
        {line.kind === 'gathering' ? (
          <GatheringLine item={line} active={active} level={level} />
        ) : (
          <Row
            row={line.row}
            place={line.place}
            of={line.of}
            level={level}
            active={active}
            unfolded={unfolded}
            composing={composing !== null}
            triage={null}
            onToggle={() => deeds.current?.toggle(line)}
            onLog={() => deeds.current?.log(line)}
            onComposed={() => deeds.current?.leaveComposer(index)}
          />
        )}
      </div>
    </>
  );
}

function LineHeading({ heading, count }: { readonly heading: string; readonly count: number }) {
  const { services } = usePane();
  return (
    <div role="row" class="jour-fixe-heading-row" aria-level={1}>
      <div role="gridcell" class="tree-item-self jour-fixe-heading">
        <span class="tree-item-inner jour-fixe-heading-name">{heading}</span>
        <span class="tree-item-flair-outer">
          <span class="tree-item-flair jour-fixe-count">{services.texts.number(count)}</span>
        </span>
      </div>
    </div>
  );
}
