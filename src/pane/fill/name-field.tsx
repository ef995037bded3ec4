import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Pane } from "../use-pane";
import { useAsked } from "./use-asked";

/** 单位名称. It can be left for later: the line over the tables waits for it. */
export function NameField({ pane }: { readonly pane: Pane }): ReactElement {
  const { form, asked } = pane.state;
  const input = useAsked<HTMLInputElement>(asked, "organisation");
  return (
    <Field label="单位名称">
      <Input
        input={{ ref: input }}
        value={form.organisation}
        placeholder="例如：某某县某某镇人民政府"
        onBlur={pane.keep}
        onChange={(_, { value }) =>
          pane.dispatch({ type: "form", change: { organisation: value } })
        }
      />
    </Field>
  );
}
