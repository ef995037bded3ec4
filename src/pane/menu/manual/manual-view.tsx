import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import { Fold } from "../../parts/fold";
import { Blocks } from "./blocks";
import { CHAPTERS, search } from "./chapters";
import type { Chapter } from "./page";
import "./manual.css";

/** Where a link leads; a new object each time, so that it leads there again. */
interface Goal {
  readonly id: string;
}

/** 使用手册 as a whole: chapter by chapter, or what is sought in it. */
export function ManualView(): ReactElement {
  const [query, setQuery] = useState("");
  const [goal, setGoal] = useState<Goal | null>(null);
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (goal === null) return;
    const heading = view.current?.querySelector<HTMLElement>(`[data-heading="${goal.id}"]`);
    heading?.scrollIntoView({ block: "start" });
    (heading?.closest("summary") ?? heading)?.focus({ preventScroll: true });
  }, [goal]);
  const go = (id: string): void => {
    setQuery("");
    setGoal({ id });
  };
  return (
    <div ref={view} className="menu-manual">
      <Field label="查找">
        <Input type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
      </Field>
      {query.trim() === "" ? (
        CHAPTERS.map((chapter) => (
          <ChapterFold key={chapter.id} chapter={chapter} goal={goal} onGo={go} />
        ))
      ) : (
        <Hits query={query} onGo={go} />
      )}
    </div>
  );
}

interface ChapterFoldProps {
  readonly chapter: Chapter;
  readonly goal: Goal | null;
  readonly onGo: (id: string) => void;
}

function ChapterFold({ chapter, goal, onGo }: ChapterFoldProps): ReactElement {
  const { id, title, blocks, parts } = chapter;
  const isWanted = goal !== null && [id, ...parts.map((part) => part.id)].includes(goal.id);
  return (
    <Fold opensFor={isWanted ? goal : null} summary={<span data-heading={id}>{title}</span>}>
      {() => (
        <div className="menu-manual-text">
          <Blocks blocks={blocks} onGo={onGo} />
          {parts.map((part) => (
            <section key={part.id}>
              <h3 data-heading={part.id} tabIndex={-1}>
                {part.title}
              </h3>
              <Blocks blocks={part.blocks} onGo={onGo} />
            </section>
          ))}
        </div>
      )}
    </Fold>
  );
}

function Hits({ query, onGo }: Pick<ChapterFoldProps, "onGo"> & { readonly query: string }) {
  const hits = search(CHAPTERS, query);
  return (
    <>
      <p className="quiet" role="status">
        {hits.length === 0 ? "没有找到。请换一个说法。" : `找到 ${hits.length} 处。`}
      </p>
      {hits.map(({ chapter, part }) => (
        <Fold
          key={(part ?? chapter).id}
          summary={part === null ? chapter.title : `${chapter.title} › ${part.title}`}
        >
          {() => (
            <div className="menu-manual-text">
              <Blocks blocks={(part ?? chapter).blocks} onGo={onGo} />
            </div>
          )}
        </Fold>
      ))}
    </>
  );
}
