import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import type { Finding } from "../../../check/finding";
import type { DraftParagraph } from "../../../draft/document";
import { useFew } from "../../parts/use-few";
import { segmentsOf } from "../segments";
import type { Segment } from "../segments";
import { BoundNumber } from "./bound-number";
import { GapLink } from "./gap-link";
import type { TextActions } from "./text-actions";

/** What follows is shown as words alone: a paragraph that anybody reads has a dozen stretches. */
const STRETCHES = 300;

interface ParagraphViewProps {
  readonly paragraph: DraftParagraph;
  readonly findings: readonly Finding[];
  /** What we would write now where the user's text stands; null where that has not changed. */
  readonly newWording: string | null;
  readonly actions: TextActions;
}

interface StretchProps {
  readonly segment: Segment;
  readonly paragraph: DraftParagraph;
  readonly actions: TextActions;
}

function Stretch({ segment, paragraph, actions }: StretchProps): ReactElement {
  const { severity } = segment;
  const shown = <Words segment={segment} paragraph={paragraph} actions={actions} />;
  return severity === null ? shown : <mark className={`draft-mark-${severity}`}>{shown}</mark>;
}

function Words({ segment, paragraph, actions }: StretchProps): ReactElement {
  const { text, run } = segment;
  switch (run.kind) {
    case "text":
      return <>{text}</>;
    case "number": {
      const { cells } = run;
      const go = actions.goTo(cells);
      return <BoundNumber pointed={{ text, cells }} onPoint={actions.onPoint} onGo={go} />;
    }
    case "gap": {
      const { field } = run;
      // Words that a hand left there are filled in by hand.
      const fill = () => (field === null ? actions.edit(paragraph) : actions.fill(field));
      return <GapLink text={text} onFill={fill} />;
    }
  }
}

/** The findings that say more than a gap of the paragraph, which is there to be pressed. */
function withoutGaps(findings: readonly Finding[], { runs }: DraftParagraph): readonly Finding[] {
  const gaps = new Set<Finding["actual"]>(
    runs.filter(({ kind }) => kind === "gap").map(({ text }) => text),
  );
  return findings.filter(({ code, actual }) => code !== "placeholder-left" || !gaps.has(actual));
}

/** A paragraph as the reader will see it, with what is wrong under it. */
export function ParagraphView(props: ParagraphViewProps): ReactElement {
  const { paragraph, findings, newWording, actions } = props;
  const { id, heading, runs, edited } = paragraph;
  const words = useId();
  // What is marked in the words is what stands under them.
  const { shown: cards, more } = useFew(withoutGaps(findings, paragraph));
  const segments = segmentsOf(runs, cards);
  return (
    <div className={`draft-paragraph${edited ? " draft-paragraph-edited" : ""}`}>
      <div className={heading === 2 ? "draft-text-heading" : "draft-text-words"}>
        <p id={words}>
          {segments.slice(0, STRETCHES).map((segment) => (
            <Stretch key={segment.from} segment={segment} paragraph={paragraph} actions={actions} />
          ))}
          {segments
            .slice(STRETCHES)
            .map(({ text }) => text)
            .join("")}
        </p>
        <span className="draft-paragraph-tools">
          <button
            type="button"
            className="link"
            aria-describedby={words}
            onClick={() => actions.edit(paragraph)}
          >
            编辑
          </button>
          {edited && (
            <>
              <button
                type="button"
                className="link"
                aria-describedby={words}
                onClick={() => actions.restore(id)}
              >
                恢复
              </button>
              <span className="draft-edited">已手工修改</span>
            </>
          )}
        </span>
      </div>
      {newWording !== null && (
        <p className="quiet">
          {newWording === ""
            ? "修改以后，表格或填写的内容又有变化，这一段自动生成时已不再写。"
            : `修改以后，表格或填写的内容又有变化，自动生成的是：${newWording}`}
        </p>
      )}
      {cards.length > 0 && (
        <ul className="plain">
          {cards.map((finding) => {
            const update = actions.updateNumber(paragraph, finding);
            return actions.cardOf(
              finding,
              () =>
                update !== null && (
                  <Button size="small" onClick={update}>
                    更新数字
                  </Button>
                ),
            );
          })}
        </ul>
      )}
      {more}
    </div>
  );
}
