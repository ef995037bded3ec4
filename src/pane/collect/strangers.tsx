import type { ReactElement } from "react";
import { Fold } from "../parts/fold";
import type { DeskParts } from "./desk-screen";
import { WhoseSelect } from "./questions";
import { fileName } from "./file-words";

/** Files that belong to no unit of the list, with what is in them and a way to say whose they are. */
export function Strangers(parts: DeskParts): ReactElement | null {
  const { outcome, desk } = parts;
  const { strangers, desk: given } = outcome;
  if (strangers.length === 0) return null;
  const words = (path: string): string => {
    const content = given.files.find((file) => file.path === path)?.content;
    if (content === undefined) return "";
    if (content.kind === "unread") return content.sentence;
    const { organisation } = content.audit.report;
    return organisation === "" ? "文件里没有单位名称" : `文件里的单位：${organisation}`;
  };
  return (
    <Fold summary={`不在名单里的文件（${strangers.length}）`}>
      {() => (
        <ul className="plain">
          {strangers.map((path) => (
            <li key={path} className="collect-question">
              <p className="collect-question-file">{fileName(path)}</p>
              <p className="quiet">{words(path)}</p>
              <WhoseSelect
                outcome={outcome}
                path={path}
                candidates={[]}
                value={null}
                onChoose={(unit) => void desk.answer([{ path, unit }])}
              />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
