import type { ReactNode } from "react";
import type { DraftForm } from "../../draft/form";
import { DisclosurePart } from "./parts/disclosure-part";
import { ManagementPart } from "./parts/management-part";
import { OpeningPart } from "./parts/opening-part";
import { OthersPart } from "./parts/others-part";
import { OverviewPart } from "./parts/overview-part";
import { PlatformsPart } from "./parts/platforms-part";
import { RequestsPart } from "./parts/requests-part";
import { ShortcomingsPart } from "./parts/shortcomings-part";
import { StylePart } from "./parts/style-part";
import { SupervisionPart } from "./parts/supervision-part";

/** A part of the form that opens. */
export interface FormPart {
  readonly title: string;
  /** What its fields begin with: "general.disclosure". */
  readonly field: string;
  readonly show: (form: DraftForm, write: (form: DraftForm) => void) => ReactNode;
}

type General = DraftForm["general"];

function general<Key extends keyof General>(
  key: Key,
  title: string,
  show: (value: General[Key], onChange: (value: General[Key]) => void) => ReactNode,
): FormPart {
  return {
    title,
    field: `general.${key}`,
    show: (form, write) =>
      show(form.general[key], (value) =>
        write({ ...form, general: { ...form.general, [key]: value } }),
      ),
  };
}

/** The form's parts in the order of the report. */
export const FORM_PARTS: readonly FormPart[] = [
  {
    title: "开头",
    field: "opening",
    show: (form, write) => (
      <OpeningPart value={form.opening} onChange={(opening) => write({ ...form, opening })} />
    ),
  },
  general("overview", "一、综述", (value, onChange) => (
    <OverviewPart value={value} onChange={onChange} />
  )),
  general("disclosure", "（一）主动公开", (value, onChange) => (
    <DisclosurePart value={value} onChange={onChange} />
  )),
  general("requests", "（二）依申请公开", (value, onChange) => (
    <RequestsPart value={value} onChange={onChange} />
  )),
  general("management", "（三）政府信息管理", (value, onChange) => (
    <ManagementPart value={value} onChange={onChange} />
  )),
  general("platforms", "（四）平台建设", (value, onChange) => (
    <PlatformsPart value={value} onChange={onChange} />
  )),
  general("supervision", "（五）监督保障", (value, onChange) => (
    <SupervisionPart value={value} onChange={onChange} />
  )),
  {
    title: "五、问题和改进",
    field: "problems",
    show: (form, write) => (
      <ShortcomingsPart
        value={form.problems}
        onChange={(problems) => write({ ...form, problems })}
      />
    ),
  },
  {
    title: "六、其他",
    field: "others",
    show: (form, write) => (
      <OthersPart value={form.others} onChange={(others) => write({ ...form, others })} />
    ),
  },
  {
    title: "写法",
    field: "style",
    show: (form, write) => (
      <StylePart value={form.style} onChange={(style) => write({ ...form, style })} />
    ),
  },
];
