import type { ReactElement } from "react";
import type { Block, Inline, Line } from "./page";
import { CHAPTERS, RULES_ID, RULES_PAGE } from "./chapters";

/** The heading that a link leads to; null where it leads out of the manual. */
function targetOf(to: string): string | null {
  if (to === RULES_PAGE) return RULES_ID;
  const id = to.startsWith("#") ? to.slice(1) : null;
  const ids = CHAPTERS.flatMap(({ id: own, parts }) => [own, ...parts.map((part) => part.id)]);
  return id !== null && ids.includes(id) ? id : null;
}

interface BlocksProps {
  readonly blocks: readonly Block[];
  /** Leads to a heading. */
  readonly onGo: (id: string) => void;
}

/** What stands below a heading. */
export function Blocks({ blocks, onGo }: BlocksProps): ReactElement {
  return (
    <>
      {blocks.map((block, at) => (
        <OneBlock key={at} block={block} onGo={onGo} />
      ))}
    </>
  );
}

function OneBlock({ block, onGo }: Pick<BlocksProps, "onGo"> & { readonly block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Pieces line={block.line} onGo={onGo} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List className="lines">
          {block.items.map((item, at) => (
            <li key={at}>
              <Blocks blocks={item} onGo={onGo} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return (
        <table className="menu-manual-table">
          <thead>
            <tr>
              {block.head.map((cell, at) => (
                <th key={at} scope="col">
                  <Pieces line={cell} onGo={onGo} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <Pieces line={cell} onGo={onGo} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

interface PiecesProps extends Pick<BlocksProps, "onGo"> {
  readonly line: Line;
}

function Pieces({ line, onGo }: PiecesProps): ReactElement {
  return (
    <>
      {line.map((piece, at) => (
        <Piece key={at} piece={piece} onGo={onGo} />
      ))}
    </>
  );
}

function Piece({ piece, onGo }: Pick<BlocksProps, "onGo"> & { readonly piece: Inline }) {
  const { kind, text } = piece;
  switch (kind) {
    case "text":
      return text;
    case "strong":
      return <strong>{text}</strong>;
    case "code":
      return <code>{text}</code>;
    case "image":
      // Beside the page of the pane: scripts/build/help-files.js puts the pictures there.
      return (
        <img
          className="menu-manual-picture"
          src={`help/${piece.file.slice(piece.file.lastIndexOf("/") + 1)}`}
          alt={text}
          loading="lazy"
        />
      );
    case "link": {
      const target = targetOf(piece.to);
      return target === null ? (
        text
      ) : (
        <button type="button" className="link" onClick={() => onGo(target)}>
          {text}
        </button>
      );
    }
  }
}
