import type { ReactElement } from "react";
import type { SourcePreview } from "../../actions/import/source-preview";
import type { Relation } from "../../actions/import/whose";
import { NoticeBox } from "../parts/notice-box";

interface RelationNoteProps {
  readonly preview: SourcePreview;
  readonly relation: Relation;
}

/** That the source is another unit's or year's than the workbook; nothing for its own report. */
export function RelationNote(props: RelationNoteProps): ReactElement | null {
  const { preview, relation } = props;
  const { kind, sentence } = relation;
  if (sentence === null) return null;
  const isUseless = kind === "otherYear" && preview.purpose === "previous";
  const use = isUseless ? "不是上一年的，作为上年年报也不会用于比对。" : "";
  return <NoticeBox tone="info" text={`${sentence}${use}`} />;
}
