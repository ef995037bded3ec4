import type { ReactElement } from "react";
import { useId } from "react";
import type { DraftForm, Platform } from "../../../draft/form";
import { CountField } from "../fields/count-field";
import { EntryList } from "../fields/entry-list";
import { LineField } from "../fields/text-fields";
import { MeasureList } from "../fields/text-list";
import type { PartProps } from "./part-props";

const NAMES = ["政府网站", "政务微信公众号", "政务微博", "公开栏", "查阅点"];
const BLANK: Platform = { name: "", accounts: null, items: null };

/** （四）平台建设: platforms, how many of each, and what was published there. */
export function PlatformsPart({
  value,
  onChange,
}: PartProps<DraftForm["general"]["platforms"]>): ReactElement {
  const id = useId();
  return (
    <>
      <EntryList
        field="general.platforms.platforms"
        noun="平台"
        entries={value.platforms}
        blank={BLANK}
        onChange={(platforms) => onChange({ ...value, platforms: [...platforms] })}
        above={
          <datalist id={id}>
            {NAMES.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        }
      >
        {(platform, change, at) => (
          <>
            <LineField
              field={`${at}.name`}
              label="名称"
              value={platform.name}
              suggestions={id}
              onChange={(name) => change({ ...platform, name })}
            />
            <div className="draft-halves">
              <CountField
                field={`${at}.accounts`}
                label="数量"
                unit="个"
                value={platform.accounts}
                onChange={(accounts) => change({ ...platform, accounts })}
              />
              <CountField
                field={`${at}.items`}
                label="全年发布信息"
                unit="条"
                value={platform.items}
                onChange={(items) => change({ ...platform, items })}
              />
            </div>
          </>
        )}
      </EntryList>
      <p className="quiet">没有开设的平台，数量填 0，正文写“未开设”。</p>
      <MeasureList
        topic="platforms"
        texts={value.measures}
        onChange={(measures) => onChange({ ...value, measures })}
      />
    </>
  );
}
