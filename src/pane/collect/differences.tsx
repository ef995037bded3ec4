import type { ReactElement } from "react";
import type { VersionDifference } from "../../collect/desk";
import { Fold } from "../parts/fold";

/** More differences than this are folded. */
const SHOWN = 3;
/** In characters: a section may be long. */
const LONGEST = 60;

const cut = (text: string): string => {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join("")}……`;
};

/** What a newer file has otherwise: what was returned, is it corrected? */
export function Differences({
  differences,
}: {
  readonly differences: readonly VersionDifference[];
}): ReactElement {
  const list = (some: readonly VersionDifference[]) => (
    <ul className="plain collect-differences">
      {some.map(({ place, before, after }) => (
        <li key={place}>
          {`${place}：${cut(before)} → `}
          <strong>{cut(after)}</strong>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(differences.slice(0, SHOWN))}
      {differences.length > SHOWN && (
        <Fold summary={`还有 ${differences.length - SHOWN} 处不同`}>
          {() => list(differences.slice(SHOWN))}
        </Fold>
      )}
    </>
  );
}
